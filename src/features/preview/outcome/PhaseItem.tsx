import { clsx } from 'clsx'
import { Text } from '../../../fields/Text.tsx'
import type { CustomerAccess } from '../../../policy/access.ts'
import { accessLabels } from '../../../words/en/labels.ts'
import { outcome, rightsOf } from '../../../words/en/outcome.ts'
import { formatAlternatives, formatList } from '../../../words/en/format.ts'
import { phaseClass } from '../phase-look.ts'
import css from './PhaseItem.module.css'

type Props = { phase: CustomerAccess; length: string }

function Rights({ phase }: { phase: CustomerAccess }) {
  const { can, cannot } = rightsOf(phase)
  if (can.length === 0) return <div>{outcome.nothing}</div>
  return (
    <>
      <div>{`${outcome.can} ${formatList(can)}.`}</div>
      {cannot.length > 0 && <div>{`${outcome.cannot} ${formatAlternatives(cannot)}.`}</div>}
    </>
  )
}

/** One phase of access: its name, its length and its rights. */
export function PhaseItem({ phase, length }: Props) {
  return (
    <li className={css['phase']}>
      <div aria-hidden="true" className={clsx(phaseClass[phase.access], css['mark'])} />
      <div className={css['said']}>
        <Text variant="subtitle2" as="div">
          <span>{accessLabels[phase.access]}</span>
          <Text variant="body2" as="span" tone="secondary">
            {` · ${length}`}
          </Text>
        </Text>
        <Text variant="body2" as="div" tone="secondary">
          <Rights phase={phase} />
        </Text>
      </div>
    </li>
  )
}
