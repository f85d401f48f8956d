import { useWatch } from 'react-hook-form'
import { ChoiceField } from '../../../setting-fields/ChoiceField.tsx'
import { DurationField } from '../../../setting-fields/DurationField.tsx'
import { SwitchField } from '../../../setting-fields/SwitchField.tsx'
import { UrlField } from '../../../setting-fields/UrlField.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { accessLevels, type AccessLevel } from '../../../policy/settings.ts'
import { accessLevelLabels } from '#messages/labels.ts'
import { page } from '#messages/page.ts'
import { accessLevelHelp } from '#messages/settings-help.ts'
import { Line, Section, SwitchPart } from './Section.tsx'

const levels = accessLevels.map((value) => ({
  value,
  label: accessLevelLabels[value],
  help: accessLevelHelp[value],
}))

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

/** The level of End session access, and the fields of that level. */
function AccessFields() {
  const level = useWatch<Draft, 'customer.access.level'>({ name: 'customer.access.level' })
  return (
    <>
      <ChoiceField name="customer.access.level" choices={levels} />
      <LevelFields level={level} />
    </>
  )
}

/** The settings about the customer. */
export function CustomerSection() {
  return (
    <Section id="customer" title={page.customer}>
      <SwitchPart name="customer.access.enabled">
        <AccessFields />
      </SwitchPart>
      <Line />
      <SwitchPart name="customer.redirect.enabled">
        <UrlField />
      </SwitchPart>
    </Section>
  )
}
