import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FormProvider, useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { draftOf, type Draft } from '../policy/draft.ts'
import { defaultSettings } from '../policy/settings.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DurationField } from './DurationField.tsx'
import { MinutesField } from './MinutesField.tsx'
import { SwitchField } from './SwitchField.tsx'
import { UrlField } from './UrlField.tsx'
import { ViewOnly } from './ViewOnly.tsx'

const reason = 'Ask an administrator.'

function Form({ children }: { children: ReactNode }) {
  const form = useForm<Draft>({ defaultValues: draftOf(defaultSettings) })
  return <FormProvider {...form}>{children}</FormProvider>
}

const choices = [{ value: 'welcomePage', label: 'Back', help: 'There.' }]

const fields: [string, ReactNode][] = [
  ['SwitchField', <SwitchField key="" name="customer.access.chat" />],
  ['ChoiceField', <ChoiceField key="" name="agent.redirect" choices={choices} />],
  ['MinutesField', <MinutesField key="" name="agent.endWhenInactive.minutes" />],
  ['UrlField', <UrlField key="" />],
  ['DurationField', <DurationField key="" name="customer.access.fullDuration" />],
]

/** Returns the markup of every control of `field`, which is read-only if there is a reason. */
function controlsOf(field: ReactNode, why: string | undefined): { id: string; tags: string[] } {
  const markup = renderToStaticMarkup(
    <Form>
      <ViewOnly reason={why}>{field}</ViewOnly>
    </Form>,
  )
  const id = /id="(?<id>[^"]*)"[^>]*role="note"|role="note"[^>]*id="(?<other>[^"]*)"/u.exec(markup)
  return {
    id: id?.groups?.['id'] ?? id?.groups?.['other'] ?? '',
    tags: markup.match(/<(?:input|select)\b[^>]*>/gu) ?? [],
  }
}

test.each(fields)('every control of %s says why it cannot be changed', (_, field) => {
  const { id, tags } = controlsOf(field, reason)
  expect(id).not.toBe('')
  expect(tags).not.toEqual([])
  for (const tag of tags) {
    expect(tag).toMatch(/readonly|aria-disabled="true"/iu)
    expect(/aria-describedby="(?<ids>[^"]*)"/u.exec(tag)?.groups?.['ids']?.split(' ')).toContain(id)
    expect(tag).not.toMatch(/\sdisabled/u)
  }
})

test.each(fields)('%s can be changed without such a reason', (_, field) => {
  const { id, tags } = controlsOf(field, undefined)
  expect(id).toBe('')
  for (const tag of tags) expect(tag).not.toMatch(/readonly|disabled/iu)
})
