import { clsx } from 'clsx'
import { useWatch } from 'react-hook-form'
import { ChoiceField } from '../../../setting-fields/ChoiceField.tsx'
import { DurationField } from '../../../setting-fields/DurationField.tsx'
import * as row from '../../../setting-fields/row.module.css'
import { SwitchField } from '../../../setting-fields/SwitchField.tsx'
import { UrlField } from '../../../setting-fields/UrlField.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { accessLevels, type AccessLevel } from '../../../policy/settings.ts'
import { accessLevelLabels } from '#messages/labels.ts'
import { page } from '#messages/page.ts'
import { accessLevelHelp } from '#messages/settings-help.ts'
import * as css from './CustomerSection.module.css'
import { Section, SwitchPart } from './Section.tsx'

const durations: Partial<Record<AccessLevel, 'fullDuration' | 'limitedDuration'>> = {
  fullTimeRestricted: 'fullDuration',
  limited: 'limitedDuration',
}

/** The duration of a level, in a row of its own below the level. */
function durationOf(level: AccessLevel) {
  const duration = durations[level]
  if (duration === undefined) return undefined
  return (
    <div className={clsx(row.row, row.start)}>
      <DurationField name={`customer.access.${duration}`} />
    </div>
  )
}

const levels = accessLevels.map((value) => ({
  value,
  label: accessLevelLabels[value],
  help: accessLevelHelp[value],
  detail: durationOf(value),
}))

const continuedDuration = (
  <DurationField
    name="customer.access.continueToLimited.duration"
    sameLengthClass={css.sameLength}
  />
)

/** The level of End session access, and the fields of that level. */
function AccessFields() {
  const level = useWatch<Draft, 'customer.access.level'>({ name: 'customer.access.level' })
  return (
    <>
      <ChoiceField name="customer.access.level" choices={levels} />
      {level !== 'limited' && (
        <div className={css.pair}>
          <SwitchField name="customer.access.attachments" />
          <SwitchField name="customer.access.chat" />
        </div>
      )}
      {level === 'fullTimeRestricted' && (
        <SwitchField name="customer.access.continueToLimited.enabled">
          {continuedDuration}
        </SwitchField>
      )}
    </>
  )
}

const urlField = <UrlField />

/** The settings about the customer. */
export function CustomerSection() {
  return (
    <Section id="customer" title={page.customer}>
      <SwitchPart name="customer.access.enabled">
        <AccessFields />
      </SwitchPart>
      <SwitchPart name="customer.redirect.enabled" field={urlField} />
    </Section>
  )
}
