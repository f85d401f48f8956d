import Box from '@mui/material/Box'
import { stretchLabels } from '../../../words/en/preview-timeline.ts'
import { phaseLook, type PhaseKind } from '../phase-look.ts'
import { chip } from './screen-look.ts'

const mark = {
  inlineSize: 10,
  blockSize: 10,
  borderRadius: 0.5,
  border: 1,
  forcedColorAdjust: 'none',
} as const

/** The phase by its word, with the mark that it has everywhere. */
export function PhaseChip({ phase }: { phase: PhaseKind }) {
  return (
    <Box sx={chip}>
      <Box aria-hidden="true" sx={{ ...mark, ...phaseLook[phase] }} />
      {stretchLabels[phase]}
    </Box>
  )
}
