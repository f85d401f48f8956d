import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { stretchLabels, type StretchKind } from '../../../words/en/preview-timeline.ts'
import { segmentLook } from './segment-look.ts'
import type { Segment } from './segments.ts'

type Props = { name: string; segments: readonly Segment[] }

const list = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: 0.5,
  listStyle: 'none',
  padding: 0,
  margin: 0,
} as const

const item = { display: 'flex', alignItems: 'baseline', gap: 1 } as const

const key = { flex: 'none', inlineSize: 16, blockSize: 10, borderRadius: '3px' } as const

const keys: Record<StretchKind, object> = {
  session: { ...segmentLook.session, ...key },
  full: { ...segmentLook.full, ...key },
  limited: { ...segmentLook.limited, ...key },
  none: { ...segmentLook.none, ...key },
  open: { ...segmentLook.open, ...key },
}

/** The pieces of a timeline in words: the key to its colours, with every length. */
export const SegmentList = memo(({ name, segments }: Props) => (
  <Box component="ol" aria-label={name} sx={list}>
    {segments.map(({ kind, words }) => (
      <Box key={kind} component="li" sx={item}>
        <Box aria-hidden="true" sx={keys[kind]} />
        <Typography variant="body2" component="span">
          <strong>{stretchLabels[kind]}</strong>
          {` · ${words}`}
        </Typography>
      </Box>
    ))}
  </Box>
))
