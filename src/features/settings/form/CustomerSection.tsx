import { useWatch } from 'react-hook-form'
import { ChoiceField } from '../../../setting-fields/ChoiceField.tsx'
import { DurationField } from '../../../setting-fields/DurationField.tsx'
import { SwitchField } from '../../../setting-fields/SwitchField.tsx'
import { UrlField } from '../../../setting-fields/UrlField.tsx'
import type { Draft } from '../../../policy/draft.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { accessLevels, type AccessLevel } from '../../../policy/settings.ts'
import { accessLevelLabels } from '#messages/labels.ts'
import { page } from '#messages/page.ts'
import { accessLevelHelp } from '#messages/settings-help.ts'
import { DefaultsOf } from '../defaults/default-marks.tsx'
import { KeptValues } from './KeptValues.tsx'
import { Line, Part, Section } from './Section.tsx'

const levels = accessLevels.map((value) => ({
  value,
  label: accessLevelLabels[value],
  help: accessLevelHelp[value],
}))

const keptAccess: readonly SettingPath[] = [
  'customer.access.level',
  'customer.access.fullDuration',
  'customer.access.limitedDuration',
  'customer.access.attachments',
  'customer.access.chat',
  'customer.access.continueToLimited.enabled',
  'customer.access.continueToLimited.duration',
]

const accessSettings: readonly SettingPath[] = ['customer.access.enabled', ...keptAccess]

const continueSwitch = 'customer.access.continueToLimited.enabled'

function ContinueToLimited() {
  const enabled = useWatch<Draft, typeof continueSwitch>({ name: continueSwitch })
  return (
    <>
      <SwitchField name={continueSwitch} />
      {enabled && <DurationField name="customer.access.continueToLimited.duration" />}
    </>
  )
}

function FullAccessToggles() {
  return (
    <>
      <SwitchField name="customer.access.attachments" />
      <SwitchField name="customer.access.chat" />
    </>
  )
}

function LevelFields({ level }: { level: AccessLevel }) {
  switch (level) {
    case 'fullUnlimited':
      return <FullAccessToggles />
    case 'fullTimeRestricted':
      return (
        <>
          <DurationField key={level} name="customer.access.fullDuration" />
          <FullAccessToggles />
          <ContinueToLimited />
        </>
      )
    case 'limited':
      return <DurationField key={level} name="customer.access.limitedDuration" />
  }
}

/** End session access: the switch, the level, and the fields of that level. */
function AccessPart() {
  const [enabled, level] = useWatch<Draft, ['customer.access.enabled', 'customer.access.level']>({
    name: ['customer.access.enabled', 'customer.access.level'],
  })
  return (
    <Part>
      <SwitchField name="customer.access.enabled" heading />
      {enabled && <ChoiceField name="customer.access.level" choices={levels} />}
      {enabled && <LevelFields level={level} />}
      <KeptValues settings={keptAccess} />
      <DefaultsOf settings={accessSettings} />
    </Part>
  )
}

const keptUrl = ['customer.redirect.url'] as const
const redirectSettings = ['customer.redirect.enabled', ...keptUrl] as const

function RedirectPart() {
  const enabled = useWatch<Draft, 'customer.redirect.enabled'>({
    name: 'customer.redirect.enabled',
  })
  return (
    <Part>
      <SwitchField name="customer.redirect.enabled" heading />
      {enabled && <UrlField />}
      <KeptValues settings={keptUrl} />
      <DefaultsOf settings={redirectSettings} />
    </Part>
  )
}

/** The settings about the customer. */
export function CustomerSection() {
  return (
    <Section id="customer" title={page.customer}>
      <AccessPart />
      <Line />
      <RedirectPart />
    </Section>
  )
}
