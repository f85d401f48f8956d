import { clsx } from 'clsx'
import { segmentLabels } from '#messages/preview-timeline.ts'
import { phaseClass, type PhaseKind } from '../phase-look.ts'
import * as look from './screen-look.module.css'

/** The phase by its word, with the mark that it has everywhere. */
export function PhaseChip({ phase }: { phase: PhaseKind }) {
  return (
    <div className={look.chip}>
      <div aria-hidden="true" className={clsx(look.mark, phaseClass[phase])} />
      <span>{segmentLabels[phase]}</span>
    </div>
  )
}
