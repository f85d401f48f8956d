import { clsx } from 'clsx'
import { memo } from 'react'
import { Text } from '../../../fields/Text.tsx'
import { accessPhases, capabilities, type Decision, type Phase } from '../../../policy/access.ts'
import type { AccessPolicy } from '../../../policy/policy.ts'
import { accessLabels, capabilityLabels } from '../../../words/en/labels.ts'
import { phaseLengths } from '../../../words/en/outcome.ts'
import { preview } from '../../../words/en/preview.ts'
import { phaseClass } from '../phase-look.ts'
import { SettingLink } from '../SettingLink.tsx'
import css from './CapabilityTable.module.css'

type Props = {
  access: AccessPolicy
  /** The number of the phase that is looked at; -1 before the end. */
  now: number
  /** How many phases can be told; the rest depends on a value that cannot be used. */
  known: number
}

function PhaseHeader({ phase, length, isNow }: { phase: Phase; length: string; isNow: boolean }) {
  return (
    <th scope="col" data-now={isNow || undefined}>
      <div aria-hidden="true" className={clsx(phaseClass[phase.access], css['bar'])} />
      <span>{`${accessLabels[phase.access]}${isNow ? ` · ${preview.now}` : ''}`}</span>
      <Text variant="body2" as="div" tone="secondary">
        {length}
      </Text>
    </th>
  )
}

const DecisionCell = memo(({ allowed, decidedBy, isNow }: Decision & { isNow: boolean }) => (
  <td data-now={isNow || undefined}>
    <strong>{allowed ? preview.yes : preview.no}</strong>
    <SettingLink setting={decidedBy} className={css['setting']} />
  </td>
))

/** The capabilities against the phases; each cell names the setting that decided it and leads there. */
export const CapabilityTable = memo(({ access, now, known }: Props) => {
  const phases = accessPhases(access).slice(0, known)
  const lengths = phaseLengths(access)
  return (
    <div className={css['frame']}>
      <table aria-label={preview.table} className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{preview.capability}</th>
            {phases.map((phase, index) => (
              <PhaseHeader
                key={phase.access}
                phase={phase}
                length={lengths[index] ?? ''}
                isNow={index === now}
              />
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
  )
})
