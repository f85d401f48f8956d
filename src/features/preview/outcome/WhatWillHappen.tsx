import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { policyOf } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import type { UsableSettings } from '../../../policy/usable-settings.ts'
import { warningsFor } from '../../../policy/warnings.ts'
import { countRender } from '../../../fields/count-renders.ts'
import { outcome } from '../../../words/en/outcome.ts'
import { AgentOutcome } from './AgentOutcome.tsx'
import { CustomerOutcome } from './CustomerOutcome.tsx'
import { Warnings } from './Warnings.tsx'

const partOf = (setting: SettingPath) => setting.split('.', 2).join('.')

/** Warnings that do not depend on a value that cannot be used. */
function usableWarnings({ settings, unusable }: UsableSettings) {
  const parts = new Set(unusable.map(partOf))
  return warningsFor(settings, { origin: location.origin }).filter(
    (warning) => !warning.settings.some((setting) => parts.has(partOf(setting))),
  )
}

/** What the draft leads to, for the agent and for the customer, in plain sentences. */
export function WhatWillHappen({ reading }: { reading: UsableSettings }) {
  countRender('preview')
  const { settings, unusable } = reading
  const policy = policyOf(settings)
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="what-will-happen"
      tabIndex={0}
      sx={{
        padding: 3,
        position: { md: 'sticky' },
        insetBlockStart: 24,
        maxBlockSize: { md: 'calc(100dvh - 9rem)' },
        overflowY: { md: 'auto' },
      }}
    >
      <Stack sx={{ gap: 3 }}>
        <Typography id="what-will-happen" component="h2" variant="h2">
          {outcome.title}
        </Typography>
        <AgentOutcome
          policy={policy}
          isInactivityUnknown={unusable.includes('agent.endWhenInactive.minutes')}
        />
        <CustomerOutcome policy={policy} unusable={unusable} />
        <Warnings warnings={usableWarnings(reading)} />
      </Stack>
    </Paper>
  )
}
