import { memo } from 'react'
import { Text } from '../../../fields/Text.tsx'
import { timeline } from '../../../words/en/preview-timeline.ts'
import type { Boundary, Differing } from './boundaries.ts'
import css from './Jumps.module.css'
import { JumpRow } from './JumpRow.tsx'

type Props = {
  boundaries: readonly Boundary[]
  differing: Differing
  atMs: number
  endedAtMs: number
  timeZone: string
  onMove: (atMs: number) => void
}

/** What to say of a boundary at which saved and draft part or meet. */
function noteOn(ms: number, { from, until }: Differing): string | undefined {
  if (from.includes(ms)) return timeline.differsFrom
  return until.includes(ms) ? timeline.differsUntil : undefined
}

/** Only what is a millisecond or less away from a boundary is one of its three instants. */
const offsetFrom = (ms: number, atMs: number) => (Math.abs(atMs - ms) <= 1 ? atMs - ms : undefined)

/** Every boundary with its instant, and buttons to just before, at and just after it. */
export const Jumps = memo(({ boundaries, differing, atMs, endedAtMs, timeZone, onMove }: Props) => (
  <div>
    <Text as="h4" variant="subtitle2">
      {timeline.jumps}
    </Text>
    <ul className={css['list']}>
      {boundaries.map(({ ms, name, isSaved }) => (
        <JumpRow
          key={`${name} ${isSaved}`}
          ms={ms}
          name={name}
          isSaved={isSaved}
          offsetMs={offsetFrom(ms, atMs)}
          note={noteOn(ms, differing)}
          endedAtMs={endedAtMs}
          timeZone={timeZone}
          onMove={onMove}
        />
      ))}
    </ul>
  </div>
))
