import Box from '@mui/material/Box'
import { memo } from 'react'
import { stretchLabels } from '../../../words/en/preview-timeline.ts'
import type { Scale } from '../scale.ts'
import type { Row } from './drawing.ts'

type Props = { row: Row; scale: Scale }

const labels = {
  position: 'relative',
  display: 'flex',
  fontSize: '0.75rem',
  lineHeight: 1.3,
  marginBlockStart: 0.5,
} as const

/** A label shows what fits below its piece; the list of the pieces has all of it. */
const label = {
  flex: 'none',
  containerType: 'inline-size',
  paddingInlineStart: 0.5,
  '& > strong, & > span': { display: 'none' },
  // As wide as the longest word of a name.
  '& > strong': { fontWeight: 600, '@container (min-width: 2.8rem)': { display: 'block' } },
  '& > span': {
    color: 'text.secondary',
    paddingInlineEnd: 0.5,
    '@container (min-width: 5.5rem)': { display: 'block' },
  },
} as const

/** The names and lengths below a bar, for the eye. */
export const BarLabels = memo(({ row: { segments }, scale: { placeOf } }: Props) => (
  <Box sx={labels} aria-hidden="true">
    {segments.map(({ kind, fromMs, toMs, words }, index) => (
      <Box
        key={kind}
        sx={label}
        style={{
          marginInlineStart: index === 0 ? `${placeOf(fromMs) * 100}%` : 0,
          inlineSize: `${((toMs === null ? 1 : placeOf(toMs)) - placeOf(fromMs)) * 100}%`,
        }}
      >
        <strong>{stretchLabels[kind]}</strong>
        <span>{words}</span>
      </Box>
    ))}
  </Box>
))
