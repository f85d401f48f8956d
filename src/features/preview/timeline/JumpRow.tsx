import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import {
  boundaryClause,
  boundaryTitle,
  formatExactInstant,
  jumpName,
  timeline,
  type BoundaryName,
} from '../../../words/en/preview-timeline.ts'

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

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 2,
  rowGap: 0.5,
  paddingBlock: 1,
} as const

const buttons = { display: 'flex', flexWrap: 'wrap', gap: 0.5 } as const

const button = {
  minInlineSize: 40,
  paddingInline: 0.75,
  fontSize: '0.8125rem',
  '&[aria-pressed="true"]': {
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
} as const

const offsets = [
  { offset: -1, label: timeline.before },
  { offset: 0, label: timeline.at },
  { offset: 1, label: timeline.after },
] as const

/** A boundary: what ends, when, and the three instants around it. */
export const JumpRow = memo(
  ({ ms, name, isSaved, offsetMs, note, endedAtMs, timeZone, onMove }: Props) => (
    <Box component="li" sx={row}>
      <div>
        <Typography variant="body2">
          <strong>{boundaryTitle(name, isSaved)}</strong>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {formatExactInstant(endedAtMs + ms, timeZone)}
        </Typography>
        {note !== undefined && <Typography variant="body2">{note}</Typography>}
      </div>
      <Box sx={buttons}>
        {offsets.map(({ offset, label }) => (
          <Button
            key={offset}
            size="small"
            variant={offset === offsetMs ? 'contained' : 'outlined'}
            aria-label={jumpName(offset, boundaryClause(name, isSaved))}
            aria-pressed={offset === offsetMs}
            sx={button}
            onClick={() => onMove(ms + offset)}
          >
            {label}
          </Button>
        ))}
      </Box>
    </Box>
  ),
)
