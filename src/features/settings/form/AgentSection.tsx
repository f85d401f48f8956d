import { useWatch } from 'react-hook-form'
import { ChoiceField } from '../../../setting-fields/ChoiceField.tsx'
import { MinutesField } from '../../../setting-fields/MinutesField.tsx'
import { SwitchField } from '../../../setting-fields/SwitchField.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { agentRedirects } from '../../../policy/settings.ts'
import { agentRedirectLabels } from '#messages/labels.ts'
import { page } from '#messages/page.ts'
import { agentRedirectHelp } from '#messages/settings-help.ts'
import { DefaultsOf } from '../defaults/default-marks.tsx'
import { KeptValues } from './KeptValues.tsx'
import { Line, Part, Section } from './Section.tsx'

const landings = agentRedirects.map((value) => ({
  value,
  label: agentRedirectLabels[value],
  help: agentRedirectHelp[value],
}))

const kept = ['agent.endWhenInactive.minutes'] as const
const inactivitySettings = ['agent.endWhenInactive.enabled', ...kept] as const
const redirectSettings = ['agent.redirect'] as const

function InactivityPart() {
  const enabled = useWatch<Draft, 'agent.endWhenInactive.enabled'>({
    name: 'agent.endWhenInactive.enabled',
  })
  return (
    <Part>
      <SwitchField name="agent.endWhenInactive.enabled" heading />
      {enabled && <MinutesField />}
      <KeptValues settings={kept} />
      <DefaultsOf settings={inactivitySettings} />
    </Part>
  )
}

/** The settings about the agent. */
export function AgentSection() {
  return (
    <Section id="agent" title={page.agent}>
      <Part>
        <ChoiceField name="agent.redirect" choices={landings} heading />
        <DefaultsOf settings={redirectSettings} />
      </Part>
      <Line />
      <InactivityPart />
    </Section>
  )
}
