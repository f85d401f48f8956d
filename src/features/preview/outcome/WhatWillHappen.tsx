import { Text } from '../../../fields/Text.tsx'
import { policyOf } from '../../../policy/policy.ts'
import type { UsableSettings } from '../../../policy/usable-settings.ts'
import { countRender } from '../../../fields/count-renders.ts'
import { outcome } from '../../../words/en/outcome.ts'
import type { Remedies } from '../use-remedies.ts'
import { useStableValue } from '../../../fields/use-stable-value.ts'
import { AgentOutcome } from './AgentOutcome.tsx'
import { CustomerOutcome } from './CustomerOutcome.tsx'
import { usableWarnings } from './usable-warnings.ts'
import { Warnings } from './Warnings.tsx'
import css from './WhatWillHappen.module.css'

type Props = {
  reading: UsableSettings
  /** How to apply a remedy; without it, the warnings stand alone. */
  remedies?: Remedies | undefined
}

/** What the draft leads to, for the agent and for the customer, in plain sentences. */
export function WhatWillHappen({ reading, remedies }: Props) {
  countRender('preview')
  const { settings, unusable } = reading
  const policy = policyOf(settings)
  const agent = useStableValue(policy.agent)
  const customer = useStableValue(policy.customer)
  const open = useStableValue(unusable)
  const warnings = useStableValue(usableWarnings(reading))
  return (
    <div className={css['outcome']}>
      <Text id="what-will-happen" as="h2" variant="h2">
        {outcome.title}
      </Text>
      <AgentOutcome
        agent={agent}
        isInactivityUnknown={unusable.includes('agent.endWhenInactive.minutes')}
      />
      <CustomerOutcome customer={customer} unusable={open} />
      <Warnings warnings={warnings} remedies={remedies} />
    </div>
  )
}
