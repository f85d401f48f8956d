import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { policyOf } from '../../../policy/policy.ts'
import type { UsableSettings } from '../../../policy/usable-settings.ts'
import { countRender } from '../../../fields/count-renders.ts'
import { outcome } from '../../../words/en/outcome.ts'
import type { Remedies } from '../use-remedies.ts'
import { useSteady } from '../../../fields/use-steady.ts'
import { AgentOutcome } from './AgentOutcome.tsx'
import { CustomerOutcome } from './CustomerOutcome.tsx'
import { usableWarnings } from './usable-warnings.ts'
import { Warnings } from './Warnings.tsx'

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
  const agent = useSteady(policy.agent)
  const customer = useSteady(policy.customer)
  const open = useSteady(unusable)
  const warnings = useSteady(usableWarnings(reading))
  return (
    <Stack sx={{ gap: 3 }}>
      <Typography id="what-will-happen" component="h2" variant="h2">
        {outcome.title}
      </Typography>
      <AgentOutcome
        agent={agent}
        isInactivityUnknown={unusable.includes('agent.endWhenInactive.minutes')}
      />
      <CustomerOutcome customer={customer} unusable={open} />
      <Warnings warnings={warnings} remedies={remedies} />
    </Stack>
  )
}
