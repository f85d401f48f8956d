import { useWatch } from 'react-hook-form'
import { ChoiceField } from '../../fields/ChoiceField.tsx'
import { DurationField } from '../../fields/DurationField.tsx'
import { SwitchField } from '../../fields/SwitchField.tsx'
import type { Draft } from '../../policy/draft.ts'
import { accessLevels, type AccessLevel } from '../../policy/settings.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import { accessLevelLabels } from '../../words/en/labels.ts'
import { accessLevelHelp } from '../../words/en/settings-help.ts'
import { DefaultsOf } from './reset/default-marks.tsx'
import { KeptValues } from './KeptValues.tsx'
import { Part } from './Part.tsx'

const levels = accessLevels.map((value) => ({
  value,
  label: accessLevelLabels[value],
  help: accessLevelHelp[value],
}))

const kept: readonly SettingPath[] = [
  'customer.access.level',
  'customer.access.fullDuration',
  'customer.access.limitedDuration',
  'customer.access.attachments',
  'customer.access.chat',
  'customer.access.continueToLimited.enabled',
  'customer.access.continueToLimited.duration',
]

const accessSettings: readonly SettingPath[] = ['customer.access.enabled', ...kept]

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

function FieldsOf({ level }: { level: AccessLevel }) {
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

/** End session access: the switch, the level, and only the fields that the level has. */
export function AccessPart() {
  const [enabled, level] = useWatch<Draft, ['customer.access.enabled', 'customer.access.level']>({
    name: ['customer.access.enabled', 'customer.access.level'],
  })
  return (
    <Part>
      <SwitchField name="customer.access.enabled" heading />
      {enabled && <ChoiceField name="customer.access.level" choices={levels} />}
      {enabled && <FieldsOf level={level} />}
      <KeptValues settings={kept} />
      <DefaultsOf settings={accessSettings} />
    </Part>
  )
}
