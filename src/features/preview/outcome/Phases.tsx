import Box from '@mui/material/Box'
import { accessPhases, type Phase } from '../../../policy/access.ts'
import type { AccessPolicy } from '../../../policy/policy.ts'
import { outcome, phaseLengths } from '../../../words/en/outcome.ts'
import { PhaseItem } from './PhaseItem.tsx'
import { Sentence } from './Sentence.tsx'

type Props = { access: AccessPolicy; isEndUnknown: boolean }

/** The phases of access, one after the other; `isEndUnknown` where only the first can be told. */
export function Phases({ access, isEndUnknown }: Props) {
  const lengths = phaseLengths(access)
  const phases: Phase[] = accessPhases(access).slice(0, isEndUnknown ? 1 : undefined)
  return (
    <>
      <Box
        component="ol"
        aria-label={outcome.phases}
        sx={{ listStyle: 'none', padding: 0, margin: 0, marginBlockStart: 1 }}
      >
        {phases.map((phase, index) => (
          <PhaseItem
            key={phase.access}
            phase={phase}
            length={lengths[index] ?? ''}
            isLast={phase.toMs === null}
          />
        ))}
      </Box>
      {isEndUnknown && <Sentence words={outcome.continuedUnknown} isOpen />}
    </>
  )
}
