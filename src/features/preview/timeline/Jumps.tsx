import { memo, useMemo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { textsOfBoundary } from '#messages/preview-boundaries.ts'
import { formatExactInstant, timeline } from '#messages/preview-timeline.ts'
import { aroundBoundary, type Around, type Boundary, type Differing } from '../model/boundaries.ts'
import type { Subject } from '../model/timeline.ts'
import * as css from './Jumps.module.css'

const jumps = [
  { to: 'before', label: timeline.before, name: 'justBefore' },
  { to: 'at', label: timeline.at, name: 'atInstant' },
  { to: 'after', label: timeline.after, name: 'justAfter' },
] as const satisfies readonly { to: keyof Around; label: string; name: string }[]

type InstantProps = {
  endedAtMs: number
  timeZone: string
  onMove: (atMs: number) => void
}

type RowProps = Boundary &
  InstantProps & {
    /** The three instants; the same object for as long as they are. */
    around: Around
    /** The one of the three instants that is looked at, if it is one of them. */
    shown: keyof Around | undefined
    note: string | undefined
  }

/** A boundary: what ends, when, and buttons to the three instants around it. */
const JumpRow = memo((row: RowProps) => {
  const { ms, name, isSaved, around, shown, note, endedAtMs, timeZone, onMove } = row
  const texts = textsOfBoundary(name, isSaved)
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Text variant="body2">
          <strong>{texts.title}</strong>
        </Text>
        <Text variant="body2" tone="secondary" className={css.when}>
          {formatExactInstant(endedAtMs + ms, timeZone)}
        </Text>
      </div>
      {note !== undefined && (
        <Text variant="body2" className={css.note}>
          {note}
        </Text>
      )}
      <div className={css.buttons}>
        {jumps.map(({ to, label, name: jump }) => (
          <Button
            key={to}
            size="small"
            variant={to === shown ? 'contained' : 'outlined'}
            aria-label={texts[jump]}
            aria-pressed={to === shown}
            className={css.button}
            onClick={() => onMove(around[to])}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  )
})

/** Returns the note on a boundary at which the saved settings and the others begin or stop to differ. */
function noteOn(ms: number, { from, until }: Differing, subject: Subject): string | undefined {
  if (from.includes(ms)) return timeline.differsFrom[subject]
  return until.includes(ms) ? timeline.differsUntil[subject] : undefined
}

type Props = InstantProps & {
  boundaries: readonly Boundary[]
  differing: Differing
  /** What is compared with the saved settings. */
  subject: Subject
  atMs: number
}

/** Every boundary with its instant, and buttons to just before, at and just after it. */
export const Jumps = memo(({ boundaries, differing, subject, atMs, ...instants }: Props) => {
  const rows = useMemo(
    () => boundaries.map((one) => ({ ...one, around: aroundBoundary(boundaries, one.ms) })),
    [boundaries],
  )
  return (
    <ul aria-label={timeline.jumps} className={css.list}>
      {rows.map((row) => (
        <JumpRow
          key={`${row.name} ${row.isSaved}`}
          {...row}
          {...instants}
          shown={jumps.find(({ to }) => row.around[to] === atMs)?.to}
          note={noteOn(row.ms, differing, subject)}
        />
      ))}
    </ul>
  )
})
