import { formatInstant } from '#messages/format.ts'
import { relativeTime } from '#messages/versions.ts'

/** A time relative to `now`, and exactly, with the viewer's time zone. */
export function SavedAt({ at, now }: { at: string; now: Date }) {
  return (
    <>
      <span>{`${relativeTime(at, now)} · `}</span>
      <time dateTime={at}>{formatInstant(at)}</time>
    </>
  )
}
