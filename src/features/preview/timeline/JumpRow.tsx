import { memo } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { Text } from '../../../fields/Text.tsx'
import {
  boundaryClause,
  boundaryTitle,
  formatExactInstant,
  jumpName,
  timeline,
  type BoundaryName,
} from '../../../words/en/preview-timeline.ts'
import css from './JumpRow.module.css'

type Props = {
  ms: number
  name: BoundaryName
  isSaved: boolean
  /** How far the instant that is looked at is from the boundary, if it is one of the three. */
  offsetMs: number | undefined
  note: string | undefined
  endedAtMs: number
  timeZone: string
  onMove: (atMs: number) => void
}

const offsets = [
  { offset: -1, label: timeline.before },
  { offset: 0, label: timeline.at },
  { offset: 1, label: timeline.after },
] as const

/** A boundary: what ends, when, and the three instants around it. */
export const JumpRow = memo(
  ({ ms, name, isSaved, offsetMs, note, endedAtMs, timeZone, onMove }: Props) => (
    <li className={css['row']}>
      <div className={css['what']}>
        <Text variant="body2">
          <strong>{boundaryTitle(name, isSaved)}</strong>
        </Text>
        <Text variant="body2" tone="secondary">
          {formatExactInstant(endedAtMs + ms, timeZone)}
        </Text>
      </div>
      {note !== undefined && (
        <Text variant="body2" className={css['note']}>
          {note}
        </Text>
      )}
      <div className={css['buttons']}>
        {offsets.map(({ offset, label }) => (
          <Button
            key={offset}
            size="small"
            variant={offset === offsetMs ? 'contained' : 'outlined'}
            aria-label={jumpName(offset, boundaryClause(name, isSaved))}
            aria-pressed={offset === offsetMs}
            className={css['button']}
            onClick={() => onMove(ms + offset)}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  ),
)
