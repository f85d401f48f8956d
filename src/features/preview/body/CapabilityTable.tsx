import { clsx } from 'clsx'
import { memo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { capabilities, type Decision } from '../../../policy/access.ts'
import type { KnownPhase } from '../../../policy/partial-outcome.ts'
import { accessLabels, capabilityLabels } from '#messages/labels.ts'
import { phaseLength } from '#messages/outcome.ts'
import { preview } from '#messages/preview.ts'
import { phaseClass } from '../phase-look.ts'
import { SettingLink } from '../SettingLink.tsx'
import * as css from './CapabilityTable.module.css'

type Props = {
  /** The phases that are known; what follows depends on a value that cannot be used. */
  phases: readonly KnownPhase[]
  /** The number of the phase that is looked at; -1 before the end. */
  now: number
}

function PhaseHeader({ phase, isNow }: { phase: KnownPhase; isNow: boolean }) {
  return (
    <th scope="col" data-now={isNow || undefined}>
      <div className={css.head}>
        <div aria-hidden="true" className={clsx(phaseClass[phase.access], css.bar)} />
        <div className={css.name}>{accessLabels[phase.access]}</div>
        {isNow && <div className={css.now}>{preview.now}</div>}
      </div>
      <Text variant="body2" as="div" tone="secondary">
        {phaseLength(phase)}
      </Text>
    </th>
  )
}

const DecisionCell = memo(({ allowed, decidedBy, isNow }: Decision & { isNow: boolean }) => (
  <td data-now={isNow || undefined}>
    <strong>{allowed ? preview.yes : preview.no}</strong>
    <SettingLink setting={decidedBy} className={css.setting} />
  </td>
))

/** The capabilities by phase; each cell names the setting that decided it and leads there. */
export const CapabilityTable = memo(({ phases, now }: Props) => (
  <div className={css.frame}>
    <table aria-label={preview.table} className={css.table}>
      <thead>
        <tr>
          <th scope="col">{preview.capability}</th>
          {phases.map((phase, index) => (
            <PhaseHeader key={phase.access} phase={phase} isNow={index === now} />
          ))}
        </tr>
      </thead>
      <tbody>
        {capabilities.map((capability) => (
          <tr key={capability}>
            <th scope="row">{capabilityLabels[capability]}</th>
            {phases.map((phase, index) => (
              <DecisionCell
                key={phase.access}
                {...phase.capabilities[capability]}
                isNow={index === now}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
))
