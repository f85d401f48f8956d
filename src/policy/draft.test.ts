import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SettingsCode } from './check-settings.ts'
import { draftOf, settingsOf, type Draft } from './draft.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { insertedInto, invisibleInsertionsArbitrary } from './testing/invisible.arbitrary.ts'
import {
  draftArbitrary,
  numberTextArbitrary,
  settingsArbitrary,
} from './testing/settings.arbitrary.ts'
import { anyTextArbitrary } from './testing/text.arbitrary.ts'
import { settingsWith } from './testing/settings-with.ts'

/** The draft of `settings` with texts for its numbers. */
function typed(
  settings: Settings,
  texts: { minutes?: string; full?: string; limited?: string; next?: string },
): Draft {
  const { agent, customer } = draftOf(settings)
  const { access } = customer
  const { fullDuration, limitedDuration, continueToLimited } = access
  const duration = {
    ...continueToLimited.duration,
    value: texts.next ?? continueToLimited.duration.value,
  }
  return {
    agent: {
      ...agent,
      endWhenInactive: {
        ...agent.endWhenInactive,
        minutes: texts.minutes ?? agent.endWhenInactive.minutes,
      },
    },
    customer: {
      ...customer,
      access: {
        ...access,
        fullDuration: { ...fullDuration, value: texts.full ?? fullDuration.value },
        limitedDuration: { ...limitedDuration, value: texts.limited ?? limitedDuration.value },
        continueToLimited: { ...continueToLimited, duration },
      },
    },
  }
}

test('[F1] the draft of the defaults: the same values, numbers as text', () => {
  expect(draftOf(defaultSettings)).toEqual({
    agent: { redirect: 'welcomePage', endWhenInactive: { enabled: false, minutes: '30' } },
    customer: {
      access: {
        enabled: true,
        level: 'fullTimeRestricted',
        fullDuration: { value: '7', unit: 'days' },
        limitedDuration: { value: '7', unit: 'days' },
        attachments: false,
        chat: false,
        continueToLimited: { enabled: false, duration: { value: '7', unit: 'days' } },
      },
      redirect: { enabled: false, url: '' },
    },
  })
})

test('[F1] a draft without edits reads as its original settings', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (settings, saved) => {
      expect(settingsOf(draftOf(settings), saved)).toEqual({ ok: true, settings })
    }),
    { numRuns: 200 },
  )
})

test('[F2] valid input is read back as it was typed', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const draft = draftOf(settings)
      const check = settingsOf(draft, defaultSettings)
      expect(check.ok && draftOf(check.settings)).toEqual(draft)
    }),
  )
})

const on = settingsWith({
  agent: { endWhenInactive: { enabled: true, minutes: 5 } },
  access: { continueToLimited: { enabled: true, duration: { value: 2, unit: 'hours' } } },
})
const limited = settingsWith({ access: { level: 'limited' } })

const places = [
  [
    'agent.endWhenInactive.minutes',
    (text: string) => typed(on, { minutes: text }),
    'tooManyMinutes',
  ],
  ['customer.access.fullDuration.value', (text: string) => typed(on, { full: text }), 'tooLong'],
  [
    'customer.access.continueToLimited.duration.value',
    (text: string) => typed(on, { next: text }),
    'tooLong',
  ],
  [
    'customer.access.limitedDuration.value',
    (text: string) => typed(limited, { limited: text }),
    'tooLong',
  ],
] as const

test.each(places)(
  '[F2] unusable text in use is refused at its place: %s',
  (place, draft, tooMuch) => {
    const codes: [string, SettingsCode][] = [
      ['', 'required'],
      ['  ', 'required'],
      ['0', 'zero'],
      ['000', 'zero'],
      ['-3', 'notWholeNumber'],
      ['1.5', 'notWholeNumber'],
      ['5abc', 'notWholeNumber'],
      ['9999999', tooMuch],
      ['10000000', tooMuch],
    ]
    for (const [text, code] of codes) {
      expect(settingsOf(draft(text), defaultSettings)).toEqual({
        ok: false,
        issues: [{ path: place.split('.'), code }],
      })
    }
  },
)

test('[F2] every problem is reported at once', () => {
  const draft = typed(on, { minutes: '', full: '0', next: 'x' })
  const check = settingsOf(draft, defaultSettings)
  expect(!check.ok && check.issues.map(({ code }) => code)).toEqual([
    'required',
    'zero',
    'notWholeNumber',
  ])
})

test('[F2] digits of any script are read, trimmed', () => {
  const check = settingsOf(typed(on, { minutes: ' ٣٠ ', full: '３' }), defaultSettings)
  expect(check.ok && check.settings.agent.endWhenInactive.minutes).toBe(30)
  expect(check.ok && check.settings.customer.access.fullDuration).toEqual({
    value: 3,
    unit: 'days',
  })
})

test('[N5] invisible characters in the numbers of a draft change neither settings nor problems', () => {
  const numbers = fc.record({
    minutes: numberTextArbitrary,
    full: numberTextArbitrary,
    limited: numberTextArbitrary,
    next: numberTextArbitrary,
  })
  fc.assert(
    fc.property(
      settingsArbitrary,
      numbers,
      invisibleInsertionsArbitrary,
      (settings, texts, extra) => {
        const copied = typed(settings, {
          minutes: insertedInto(texts.minutes, extra),
          full: insertedInto(texts.full, extra),
          limited: insertedInto(texts.limited, extra),
          next: insertedInto(texts.next, extra),
        })
        const check = settingsOf(typed(settings, texts), defaultSettings)
        expect(settingsOf(copied, defaultSettings)).toEqual(check)
      },
    ),
  )
})

const saved = settingsWith({
  agent: { endWhenInactive: { enabled: false, minutes: 11 } },
  access: {
    enabled: false,
    fullDuration: { value: 12, unit: 'hours' },
    limitedDuration: { value: 13, unit: 'minutes' },
    continueToLimited: { enabled: true, duration: { value: 14, unit: 'hours' } },
  },
})

test('[F3] unusable text that is not in use blocks nothing, and the saved value stays', () => {
  const allOff = settingsWith({
    access: {
      enabled: false,
      continueToLimited: { enabled: true, duration: { value: 7, unit: 'days' } },
    },
  })
  for (const text of ['', 'x', '1.5', '10000000']) {
    const draft = typed(allOff, { minutes: text, full: text, limited: text, next: text })
    expect(settingsOf(draft, saved)).toEqual({ ok: true, settings: saved })
  }
})

test('[F3] a number that is not in use is kept as typed, even if it is not allowed', () => {
  const draft = typed(defaultSettings, { minutes: '0', limited: '9999999', next: '366' })
  const check = settingsOf(draft, saved)
  expect(check.ok && draftOf(check.settings)).toEqual(draft)
})

const inUse = [
  ['fullTimeRestricted', true, ['fullDuration', 'continueToLimited']],
  ['fullTimeRestricted', false, ['fullDuration']],
  ['limited', true, ['limitedDuration']],
  ['fullUnlimited', true, []],
] as const

test.each(inUse)(
  '[F3] %s (continue: %s) is blocked by the text of %j only',
  (level, enabled, blocking) => {
    const continueToLimited = { enabled, duration: { value: 7, unit: 'days' } } as const
    const settings = settingsWith({ access: { level, continueToLimited } })
    const check = settingsOf(typed(settings, { full: '?', limited: '?', next: '?' }), saved)
    expect(check.ok ? [] : check.issues.map(({ path }) => path[2])).toEqual(blocking)
  },
)

test('[F3] a draft with every part off can always be saved', () => {
  fc.assert(
    fc.property(draftArbitrary, anyTextArbitrary, ({ agent, customer }, url) => {
      const draft = {
        agent: { ...agent, endWhenInactive: { ...agent.endWhenInactive, enabled: false } },
        customer: {
          access: { ...customer.access, enabled: false },
          redirect: { enabled: false, url },
        },
      }
      expect(settingsOf(draft, saved).ok).toBe(true)
    }),
  )
})

test('[F3] text that cannot be stored as a URL keeps the saved URL', () => {
  const withUrl = settingsWith({ redirect: { enabled: false, url: 'https://example.com' } })
  const { agent, customer } = draftOf(withUrl)
  const draft = { agent, customer: { ...customer, redirect: { enabled: false, url: 'a\uD800' } } }
  expect(settingsOf(draft, withUrl)).toEqual({ ok: true, settings: withUrl })
})
