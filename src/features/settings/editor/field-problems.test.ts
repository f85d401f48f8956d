import { createFormControl, type FormState, type UseFormReturn } from 'react-hook-form'
import { expect, test } from 'vitest'
import type { Failure } from '../../../api/api-error.ts'
import type { FieldError } from '../../../api/contract.ts'
import { draftOf, type Draft } from '../../../policy/draft.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { focusFirst, focusSetting, showServerErrors } from './field-problems.ts'

const formState: FormState<Draft> = {
  isDirty: false,
  isLoading: false,
  isSubmitted: false,
  isSubmitSuccessful: false,
  isSubmitting: false,
  isValidating: false,
  isValid: false,
  disabled: false,
  submitCount: 0,
  dirtyFields: {},
  touchedFields: {},
  validatingFields: {},
  errors: {},
  isReady: true,
}

/** Creates a form without a page, which records the fields that get the focus. */
function formOf(draft: Draft) {
  const focused: string[] = []
  const form: UseFormReturn<Draft> = {
    ...createFormControl<Draft>({ defaultValues: draft }),
    formState,
    setFocus: (name) => focused.push(name),
  }
  return { form, focused }
}

const draft = draftOf(defaultSettings)
const bad = { value: '', unit: 'days' } as const

test('a text field can get the focus, its number rather than its unit', () => {
  const { form, focused } = formOf(draft)
  for (const setting of settingPaths) focusSetting(form, setting)
  expect(focused).toEqual([
    'agent.endWhenInactive.minutes',
    'customer.access.fullDuration.value',
    'customer.access.limitedDuration.value',
    'customer.access.continueToLimited.duration.value',
    'customer.redirect.url',
  ])
})

const unusable: [string, Draft, string[]][] = [
  ['nothing', draft, []],
  [
    'everything',
    {
      agent: { ...draft.agent, endWhenInactive: { enabled: true, minutes: 'x' } },
      customer: {
        access: { ...draft.customer.access, fullDuration: bad },
        redirect: { enabled: true, url: '' },
      },
    },
    ['agent.endWhenInactive.minutes'],
  ],
  [
    'the last two',
    {
      agent: draft.agent,
      customer: {
        access: {
          ...draft.customer.access,
          continueToLimited: { enabled: true, duration: bad },
        },
        redirect: { enabled: true, url: '' },
      },
    },
    ['customer.access.continueToLimited.duration.value'],
  ],
  [
    'only what is switched off',
    {
      agent: { ...draft.agent, endWhenInactive: { enabled: false, minutes: 'x' } },
      customer: draft.customer,
    },
    [],
  ],
]

test.each(unusable)(
  'with %s unusable, the first field on the page gets the focus',
  (_, typed, names) => {
    const { form, focused } = formOf(typed)
    focusFirst(form, defaultSettings)
    expect(focused).toEqual(names)
  },
)

const invalid = (errors: FieldError[]): Failure => ({
  kind: 'problem',
  problem: {
    type: 'about:blank',
    title: '',
    status: 422,
    detail: '',
    code: 'invalidSettings',
    errors,
  },
})

const found = (pointer: string): FieldError => ({ pointer, code: 'zero', detail: 'Not so.' })

test('problems from the server are shown at their fields, and the first gets the focus', () => {
  const { form, focused } = formOf(draft)
  showServerErrors(
    form,
    invalid([found('/customer/access/fullDuration/value'), found('/customer/redirect/url')]),
  )
  for (const name of ['customer.access.fullDuration.value', 'customer.redirect.url'] as const) {
    expect(form.getFieldState(name).error?.type).toBe('zero')
    expect(form.getFieldState(name).error?.message).toMatch(/\w/u)
  }
  expect(form.getFieldState('agent.endWhenInactive.minutes').error).toBeUndefined()
  expect(focused).toEqual(['customer.access.fullDuration.value'])
})

const elsewhere: [string, Failure][] = [
  ['a pointer to no field', invalid([found('/reason'), found('/customer/access'), found('')])],
  ['no pointer', invalid([])],
  ['another problem', { kind: 'unreachable' }],
  ['an answer without fields', { kind: 'notUnderstood', status: 422 }],
]

test.each(elsewhere)('%s marks no field and does not move the focus', (_, failure) => {
  const { form, focused } = formOf(draft)
  showServerErrors(form, failure)
  expect(form.getFieldState('customer.access').error).toBeUndefined()
  expect(form.getFieldState('customer.redirect.url').error).toBeUndefined()
  expect(focused).toEqual([])
})

test('problems have our own message if there is one, otherwise the server’s', () => {
  const fine = structuredClone(draft)
  fine.customer.redirect.url = 'https://www.example.com/'
  const { form } = formOf(fine)
  const errors: FieldError[] = [
    { pointer: '/customer/access/fullDuration/value', code: 'zero', detail: 'server: zero' },
    { pointer: '/customer/redirect/url', code: 'ipAddress', detail: 'server: refused' },
  ]
  showServerErrors(form, invalid(errors))
  const shown = (name: 'customer.access.fullDuration.value' | 'customer.redirect.url') =>
    form.getFieldState(name).error?.message
  expect(shown('customer.access.fullDuration.value')).toMatch(/turn off End session access/u)
  expect(shown('customer.redirect.url')).toBe('server: refused')
})
