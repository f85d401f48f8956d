import { accessPhases, type Phase } from '../../../policy/access.ts'
import type { AccessPolicy } from '../../../policy/policy.ts'
import { outcome, phaseLengths } from '../../../words/en/outcome.ts'
import { PhaseItem } from './PhaseItem.tsx'
import css from './Phases.module.css'
import { Sentence } from './Sentence.tsx'

type Props = { access: AccessPolicy; isEndUnknown: boolean }

/** The phases of access, one after the other; `isEndUnknown` where only the first can be told. */
export function Phases({ access, isEndUnknown }: Props) {
  const lengths = phaseLengths(access)
  const phases: Phase[] = accessPhases(access).slice(0, isEndUnknown ? 1 : undefined)
  return (
    <>
      <ol aria-label={outcome.phases} className={css['phases']}>
        {phases.map((phase, index) => (
          <PhaseItem key={phase.access} phase={phase} length={lengths[index] ?? ''} />
        ))}
      </ol>
      {isEndUnknown && <Sentence words={outcome.continuedUnknown} isOpen />}
    </>
  )
}
