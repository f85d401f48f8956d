import { formatInstant } from '../../words/en/format.ts'
import { relativeTime } from '../../words/en/versions.ts'

/** An instant, how long ago it was at `now` and exactly, in the viewer's zone, which is named. */
export function SavedAt({ at, now }: { at: string; now: Date }) {
  return (
    <>
      <span>{`${relativeTime(at, now)} · `}</span>
      <time dateTime={at}>{formatInstant(at)}</time>
    </>
  )
}
