import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import { draftOf, settingsOf, type Draft } from './draft.ts'
import { settingPaths } from './setting-path.ts'
import { defaultSettings } from './settings.ts'
import { draftArbitrary, settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'
import { settingAt, usableSettings } from './usable-settings.ts'

/** Every part on, as a draft with the values that `changes` cannot hold as numbers. */
const on = settingsWith({
  agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 30 } },
  access: {
    chat: true,
    continueToLimited: { enabled: true, duration: { value: 1, unit: 'days' } },
  },
  redirect: { enabled: true, url: 'https://example.com' },
})

const { agent, customer } = draftOf(on)
const { access } = customer
const withAccess = (change: Partial<Draft['customer']['access']>): Draft => ({
  agent,
  customer: { ...customer, access: { ...access, ...change } },
})

const bad = { value: '', unit: 'days' } as const

/** A draft with one unusable value; which one, and what is left. */
const table: [string, Draft, Changes][] = [
  [
    'agent.endWhenInactive.minutes',
    { agent: { ...agent, endWhenInactive: { enabled: true, minutes: '0' } }, customer },
    { agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: false, minutes: 30 } } },
  ],
  [
    'customer.access.fullDuration',
    withAccess({ fullDuration: bad }),
    { access: { ...on.customer.access, enabled: false } },
  ],
  [
    'customer.access.limitedDuration',
    withAccess({ level: 'limited', limitedDuration: bad }),
    { access: { ...on.customer.access, level: 'limited', enabled: false } },
  ],
  [
    'customer.access.continueToLimited.duration',
    withAccess({ continueToLimited: { enabled: true, duration: bad } }),
    {
      access: {
        ...on.customer.access,
        continueToLimited: { enabled: false, duration: { value: 7, unit: 'days' } },
      },
    },
  ],
  [
    'customer.redirect.url',
    { agent, customer: { access, redirect: { enabled: true, url: 'example.com' } } },
    { redirect: { enabled: false, url: '' } },
  ],
]

test.each(table)('[F4] %s is named, its part is off, the rest stays', (setting, draft, left) => {
  expect(usableSettings(draft, defaultSettings)).toEqual({
    settings: settingsWith({
      agent: on.agent,
      access: on.customer.access,
      redirect: on.customer.redirect,
      ...left,
    }),
    unusable: [setting],
  })
})

test('[F4] everything that cannot be used is named at once', () => {
  const draft: Draft = {
    agent: { ...agent, endWhenInactive: { enabled: true, minutes: 'x' } },
    customer: {
      access: { ...access, fullDuration: bad, continueToLimited: { enabled: true, duration: bad } },
      redirect: { enabled: true, url: '' },
    },
  }
  expect(usableSettings(draft, defaultSettings).unusable).toEqual([
    'agent.endWhenInactive.minutes',
    'customer.access.fullDuration',
    'customer.access.continueToLimited.duration',
    'customer.redirect.url',
  ])
})

test('[F4] any draft leaves settings that the schema accepts; a usable one is left as it is', () => {
  fc.assert(
    fc.property(draftArbitrary, settingsArbitrary, (draft, saved) => {
      const { settings, unusable } = usableSettings(draft, saved)
      expect(checkSettings(settings)).toEqual({ ok: true, settings })
      const check = settingsOf(draft, saved)
      expect(unusable.length === 0).toBe(check.ok)
      expect(settings).toEqual(check.ok ? check.settings : settings)
    }),
    { numRuns: 300 },
  )
})

/** What is left of a draft with `typed` in every field for a number. */
const leftWith = (typed: string) =>
  usableSettings(
    {
      agent: { ...agent, endWhenInactive: { enabled: true, minutes: typed } },
      customer: {
        ...customer,
        access: {
          ...access,
          fullDuration: { value: typed, unit: 'days' },
          continueToLimited: { enabled: true, duration: { value: typed, unit: 'days' } },
        },
      },
    },
    defaultSettings,
  )

test('[F4] a value that cannot be used says the same as any other', () => {
  expect(leftWith('')).toEqual(leftWith('9999999'))
  expect(leftWith('0')).toEqual(leftWith('9999999'))
  expect(leftWith('1000000')).toEqual(leftWith('9999999'))
})

const issueAt = (place: string) => settingAt({ path: place.split('.'), code: 'zero' })

test('[F4] an issue belongs to the setting at its place or around it', () => {
  for (const setting of settingPaths) expect(issueAt(setting)).toBe(setting)
  expect(issueAt('customer.access.fullDuration.value')).toBe('customer.access.fullDuration')
  expect(issueAt('customer.access.fullDurations')).toBeUndefined()
  expect(issueAt('customer.access')).toBeUndefined()
})
