import { useWatch } from 'react-hook-form'
import { SwitchField } from '../../fields/SwitchField.tsx'
import { UrlField } from '../../fields/UrlField.tsx'
import type { Draft } from '../../policy/draft.ts'
import { page } from '../../words/en/page.ts'
import { AccessPart } from './AccessPart.tsx'
import { DefaultsOf } from './reset/default-marks.tsx'
import { KeptValues } from './KeptValues.tsx'
import { Part } from './Part.tsx'
import { Line, Section } from './Section.tsx'

const kept = ['customer.redirect.url'] as const
const redirectSettings = ['customer.redirect.enabled', ...kept] as const

function RedirectPart() {
  const enabled = useWatch<Draft, 'customer.redirect.enabled'>({
    name: 'customer.redirect.enabled',
  })
  return (
    <Part>
      <SwitchField name="customer.redirect.enabled" heading />
      {enabled && <UrlField />}
      <KeptValues settings={kept} />
      <DefaultsOf settings={redirectSettings} />
    </Part>
  )
}

/** What happens to the customer. */
export function CustomerSection() {
  return (
    <Section id="customer" title={page.customer}>
      <AccessPart />
      <Line />
      <RedirectPart />
    </Section>
  )
}
