import { clsx } from 'clsx'
import { memo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import type { CustomerAccess } from '../../../policy/access.ts'
import {
  partialPhases,
  partialRoomLanding,
  type KnownPhase,
} from '../../../policy/partial-outcome.ts'
import type { PartialAccess, PartialPolicy } from '../../../policy/partial-policy.ts'
import { accessLabels } from '#messages/labels.ts'
import {
  customerLandingSentence,
  linkSentence,
  outcome,
  phaseLength,
  rightsOf,
} from '#messages/outcome.ts'
import { phaseClass } from '../phase-look.ts'
import { OutcomeGroup, Sentence, UnknownSentence } from './OutcomeGroup.tsx'
import * as css from './outcome.module.css'

function Rights({ access }: { access: CustomerAccess }) {
  const { can, cannot } = rightsOf(access)
  if (can.length === 0) return <div>{outcome.nothing}</div>
  return (
    <>
      <div>{outcome.can(can)}</div>
      {cannot.length > 0 && <div>{outcome.cannot(cannot)}</div>}
    </>
  )
}

/** One phase of access: its name, its length and its rights. */
function PhaseItem({ phase }: { phase: KnownPhase }) {
  return (
    <li className={css.phase}>
      <div aria-hidden="true" className={clsx(phaseClass[phase.access], css.mark)} />
      <div className={css.text}>
        <Text variant="subtitle2" as="div">
          <span>{accessLabels[phase.access]}</span>
          <Text variant="body2" as="span" tone="secondary">
            {` · ${phaseLength(phase)}`}
          </Text>
        </Text>
        <Text variant="body2" as="div" tone="secondary">
          <Rights access={phase} />
        </Text>
      </div>
    </li>
  )
}

/**
 * The known phases of access, one after the other. Where the access is unknown, a sentence says so.
 */
function Phases({ access }: { access: PartialAccess }) {
  const phases = partialPhases(access).filter((phase) => phase.known)
  return (
    <>
      {phases.length > 0 && (
        <ol aria-label={outcome.phases} className={css.phases}>
          {phases.map((phase) => (
            <PhaseItem key={phase.access} phase={phase} />
          ))}
        </ol>
      )}
      {!access.known && <UnknownSentence subject={access.subject} />}
    </>
  )
}

/**
 * The landing of a customer in the room; nothing where the sentence about the access says it all.
 */
function Landing({ customer }: Props) {
  const landing = partialRoomLanding(customer)
  if (landing.known) return <Sentence text={customerLandingSentence(landing.value)} />
  return landing.subject === 'access' ? null : <UnknownSentence subject={landing.subject} />
}

type Props = { customer: PartialPolicy['customer'] }

/** The landing of the customer, and the phases of access with their lengths and rights. */
export const CustomerOutcome = memo(({ customer }: Props) => (
  <OutcomeGroup title={outcome.customer}>
    <Landing customer={customer} />
    {customer.access.known && <Sentence text={linkSentence(customer.access.value)} />}
    <Phases access={customer.access} />
  </OutcomeGroup>
))
