import { ChoiceField } from '../../../setting-fields/ChoiceField.tsx'
import { MinutesField } from '../../../setting-fields/MinutesField.tsx'
import { agentRedirects } from '../../../policy/settings.ts'
import { agentRedirectLabels } from '#messages/labels.ts'
import { page } from '#messages/page.ts'
import { agentRedirectHelp } from '#messages/settings-help.ts'
import { DefaultsOf } from '../defaults/default-marks.tsx'
import { Part, Section, SwitchPart } from './Section.tsx'

const landings = agentRedirects.map((value) => ({
  value,
  label: agentRedirectLabels[value],
  help: agentRedirectHelp[value],
}))

const redirectSettings = ['agent.redirect'] as const

const minutesField = <MinutesField name="agent.endWhenInactive.minutes" />

/** The settings about the agent. */
export function AgentSection() {
  return (
    <Section id="agent" title={page.agent}>
      <Part>
        <ChoiceField name="agent.redirect" choices={landings} heading />
        <DefaultsOf settings={redirectSettings} />
      </Part>
      <SwitchPart name="agent.endWhenInactive.enabled" field={minutesField} />
    </Section>
  )
}
