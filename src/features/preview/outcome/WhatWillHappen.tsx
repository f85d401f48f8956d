import { memo } from 'react'
import { countRender } from '../../../ui/count-renders.ts'
import { Text } from '../../../ui/Text.tsx'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { partialWarnings } from '../../../policy/partial-outcome.ts'
import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import { agentLandingSentence, inactivitySentence, outcome } from '#messages/outcome.ts'
import type { QuickFixes } from '../use-quick-fixes.ts'
import { CustomerOutcome } from './CustomerOutcome.tsx'
import { OutcomeGroup, Sentence, UnknownSentence } from './OutcomeGroup.tsx'
import * as css from './outcome.module.css'
import { Warnings } from './Warnings.tsx'

/** The landing of the agent, and the end of a session through inactivity. */
const AgentOutcome = memo(
  ({ agent: { landing, inactivity } }: { agent: PartialPolicy['agent'] }) => (
    <OutcomeGroup title={outcome.agent}>
      <Sentence text={agentLandingSentence(landing)} />
      {inactivity.known ? (
        <Sentence text={inactivitySentence(inactivity.value)} />
      ) : (
        <UnknownSentence subject={inactivity.subject} />
      )}
    </OutcomeGroup>
  ),
)

type Props = {
  policy: PartialPolicy
  /** The way to apply a quick fix; without it, the warnings have no buttons. */
  quickFixes?: QuickFixes | undefined
}

/** The outcome of the draft, for the agent and for the customer, in plain sentences. */
export function WhatWillHappen({ policy, quickFixes }: Props) {
  countRender('preview')
  const agent = useStableValue(policy.agent)
  const customer = useStableValue(policy.customer)
  const warnings = useStableValue(partialWarnings(policy, { origin: location.origin }))
  return (
    <div className={css.outcome}>
      <Text id="what-will-happen" as="h2" variant="h2">
        {outcome.title}
      </Text>
      <AgentOutcome agent={agent} />
      <CustomerOutcome customer={customer} />
      <Warnings warnings={warnings} quickFixes={quickFixes} />
    </div>
  )
}
