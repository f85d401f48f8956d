import Box from '@mui/material/Box'
import { memo } from 'react'
import type { StretchKind } from '../../../words/en/preview-timeline.ts'
import type { Scale } from '../scale.ts'
import type { Row } from './drawing.ts'
import { segmentLook } from './segment-look.ts'
import type { Segment } from './segments.ts'

type Props = { row: Row; scale: Scale }

const bar = { position: 'relative', blockSize: '2rem' } as const

const piece = {
  position: 'absolute',
  insetBlock: 0,
  // What has no beginning or no end has no edge there either.
  '&[data-no-start]': {
    borderInlineStart: 0,
    borderStartStartRadius: 0,
    borderEndStartRadius: 0,
    maskImage: 'linear-gradient(to right, transparent, #000 60%)',
  },
  '&[data-no-end]': {
    borderInlineEnd: 0,
    borderStartEndRadius: 0,
    borderEndEndRadius: 0,
    maskImage: 'linear-gradient(to right, #000 40%, transparent)',
  },
} as const

const pieces: Record<StretchKind, object> = {
  session: { ...segmentLook.session, ...piece },
  full: { ...segmentLook.full, ...piece },
  limited: { ...segmentLook.limited, ...piece },
  none: { ...segmentLook.none, ...piece },
  open: { ...segmentLook.open, ...piece },
}

/** Where a piece stands on its bar, as shares of the width, with a gap of 2 px to the next one. */
function placed({ fromMs, toMs }: Segment, { placeOf }: Scale) {
  const start = placeOf(fromMs)
  const width = (toMs === null ? 1 : placeOf(toMs)) - start
  return { insetInlineStart: `${start * 100}%`, inlineSize: `calc(${width * 100}% - 2px)` }
}

/** A timeline as a picture; its words are in the list of its pieces and in the handle's value. */
export const Bar = memo(({ row: { segments, hasStart }, scale }: Props) => (
  <Box sx={bar} aria-hidden="true">
    {segments.map((segment) => (
      <Box
        key={segment.kind}
        sx={pieces[segment.kind]}
        style={placed(segment, scale)}
        data-no-start={(segment.kind === 'session' && !hasStart) || undefined}
        data-no-end={segment.toMs === null || undefined}
      />
    ))}
  </Box>
))
