import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import { maxTypedNumber } from './whole-number.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const unusable = { value: 0, unit: 'days' } as const
const tooLong = { value: maxTypedNumber, unit: 'days' } as const
const continues = { enabled: true, duration: unusable }

/** A part with a value that cannot be used; the problem of that value when the part is on. */
const parts: [string, (enabled: boolean) => Changes, string, string][] = [
  [
    'no minutes',
    (enabled) => ({ agent: { endWhenInactive: { enabled, minutes: 0 } } }),
    'agent.endWhenInactive.minutes',
    'zero',
  ],
  [
    'too many minutes',
    (enabled) => ({ agent: { endWhenInactive: { enabled, minutes: maxTypedNumber } } }),
    'agent.endWhenInactive.minutes',
    'tooManyMinutes',
  ],
  [
    'no full access',
    (enabled) => ({ access: { enabled, fullDuration: unusable } }),
    'customer.access.fullDuration.value',
    'zero',
  ],
  [
    'full access too long',
    (enabled) => ({ access: { enabled, fullDuration: tooLong } }),
    'customer.access.fullDuration.value',
    'tooLong',
  ],
  [
    'no limited access',
    (enabled) => ({ access: { enabled, level: 'limited', limitedDuration: unusable } }),
    'customer.access.limitedDuration.value',
    'zero',
  ],
  [
    'no limited access after full',
    (enabled) => ({ access: { continueToLimited: { ...continues, enabled } } }),
    'customer.access.continueToLimited.duration.value',
    'zero',
  ],
  [
    'no limited access after full, access off',
    (enabled) => ({ access: { enabled, continueToLimited: continues } }),
    'customer.access.continueToLimited.duration.value',
    'zero',
  ],
  [
    'a refused URL',
    (enabled) => ({ redirect: { enabled, url: 'javascript:alert(1)' } }),
    'customer.redirect.url',
    'schemeNotAllowed',
  ],
  [
    'no URL',
    (enabled) => ({ redirect: { enabled, url: '' } }),
    'customer.redirect.url',
    'required',
  ],
]

test.each(parts)('[O2] %s is kept while off and checked while on', (_, part, place, code) => {
  const off = settingsWith(part(false))
  expect(checkSettings(off)).toEqual({ ok: true, settings: off })
  expect(checkSettings(settingsWith(part(true)))).toEqual({
    ok: false,
    issues: [{ path: place.split('.'), code }],
  })
})

const keptNumbers: [number, string | undefined][] = [
  [0, undefined],
  [maxTypedNumber, undefined],
  [maxTypedNumber + 1, 'tooManyDigits'],
  [-1, 'notWholeNumber'],
  [0.5, 'notWholeNumber'],
]

test.each(keptNumbers)('[O2] a kept number can be typed: %d (%s)', (value, code) => {
  const places = [
    settingsWith({ agent: { endWhenInactive: { enabled: false, minutes: value } } }),
    settingsWith({ access: { level: 'limited', fullDuration: { value, unit: 'minutes' } } }),
    settingsWith({ access: { limitedDuration: { value, unit: 'days' } } }),
    settingsWith({
      access: { continueToLimited: { enabled: false, duration: { value, unit: 'hours' } } },
    }),
  ]
  for (const settings of places) {
    const check = checkSettings(settings)
    expect(check.ok ? undefined : check.issues.map((issue) => issue.code).join()).toBe(code)
  }
})

const codeOf = (url: string) => {
  const check = checkSettings(settingsWith({ redirect: { enabled: false, url } }))
  return check.ok ? undefined : check.issues.map(({ code }) => code)
}

test('[O2] a kept URL is any text that a document can hold', () => {
  for (const url of ['', ' ', 'x'.repeat(5000), '\u0000', '😀']) expect(codeOf(url)).toBeUndefined()
  for (const url of ['\uD83D', 'a\uDE00b']) expect(codeOf(url)).toEqual(['notText'])
})
