import { expect, test } from 'vitest'
import { outcomeDifferences, settingsDifferences } from './differences.ts'
import { draftOf } from './draft.ts'
import type { Duration } from './duration.ts'
import { policyOf, type AccessPolicy, type Policy } from './policy.ts'
import { defaultSettings } from './settings.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const hour = 3_600_000
const day = 24 * hour

const changes: [string, Changes, unknown, unknown][] = [
  ['agent.redirect', { agent: { redirect: 'stayInRoom' } }, 'welcomePage', 'stayInRoom'],
  [
    'agent.endWhenInactive.enabled',
    { agent: { endWhenInactive: { enabled: true, minutes: 30 } } },
    false,
    true,
  ],
  [
    'agent.endWhenInactive.minutes',
    { agent: { endWhenInactive: { enabled: false, minutes: 31 } } },
    30,
    31,
  ],
  ['customer.access.enabled', { access: { enabled: false } }, true, false],
  ['customer.access.level', { access: { level: 'limited' } }, 'fullTimeRestricted', 'limited'],
  [
    'customer.access.fullDuration',
    { access: { fullDuration: { value: 8, unit: 'days' } } },
    { value: 7, unit: 'days' },
    { value: 8, unit: 'days' },
  ],
  [
    'customer.access.limitedDuration',
    { access: { limitedDuration: { value: 7, unit: 'hours' } } },
    { value: 7, unit: 'days' },
    { value: 7, unit: 'hours' },
  ],
  ['customer.access.attachments', { access: { attachments: true } }, false, true],
  ['customer.access.chat', { access: { chat: true } }, false, true],
  [
    'customer.access.continueToLimited.enabled',
    { access: { continueToLimited: { enabled: true, duration: { value: 7, unit: 'days' } } } },
    false,
    true,
  ],
  [
    'customer.access.continueToLimited.duration',
    { access: { continueToLimited: { enabled: false, duration: { value: 1, unit: 'minutes' } } } },
    { value: 7, unit: 'days' },
    { value: 1, unit: 'minutes' },
  ],
  ['customer.redirect.enabled', { redirect: { enabled: true, url: '' } }, false, true],
  ['customer.redirect.url', { redirect: { enabled: false, url: 'x' } }, '', 'x'],
]

test.each(changes)('[D1] a change of %s alone', (setting, change, before, after) => {
  const changed = settingsWith(change)
  expect(settingsDifferences(defaultSettings, changed)).toEqual([{ setting, before, after }])
  expect(settingsDifferences(changed, defaultSettings)).toEqual([
    { setting, before: after, after: before },
  ])
  expect(settingsDifferences(draftOf(changed), draftOf(changed))).toEqual([])
  expect(settingsDifferences(draftOf(defaultSettings), draftOf(changed))).toHaveLength(1)
})

test('[D1] 24 hours and 1 day differ as settings', () => {
  const inHours = settingsWith({ access: { fullDuration: { value: 24, unit: 'hours' } } })
  const inDays = settingsWith({ access: { fullDuration: { value: 1, unit: 'days' } } })
  expect(settingsDifferences(inHours, inDays)).toHaveLength(1)
})

test('[D1] several changes are in the order of the page', () => {
  const changed = settingsWith({
    redirect: { enabled: true, url: 'https://example.com' },
    access: { chat: true },
    agent: { redirect: 'stayInRoom' },
  })
  expect(settingsDifferences(defaultSettings, changed).map(({ setting }) => setting)).toEqual([
    'agent.redirect',
    'customer.access.chat',
    'customer.redirect.enabled',
    'customer.redirect.url',
  ])
})

const before = policyOf(defaultSettings)
const withAccess = (access: AccessPolicy): Policy => ({
  ...before,
  customer: { ...before.customer, access },
})
const full = (duration: Duration, thenLimited: Duration | null = null) =>
  withAccess({
    level: 'fullTimeRestricted',
    duration,
    attachments: false,
    chat: false,
    thenLimited,
  })

const rights = ['completeDocuments', 'reviewIncompleteDocuments', 'downloadCompletedDocuments']

test('[D2] another landing of the agent', () => {
  const after = policyOf(settingsWith({ agent: { redirect: 'stayInRoom' } }))
  expect(outcomeDifferences(before, after)).toEqual([
    { about: 'agentLanding', before: 'welcomePage', after: 'stayInRoom' },
  ])
})

const inactive = (minutes: number) =>
  policyOf(settingsWith({ agent: { endWhenInactive: { enabled: true, minutes } } }))

test('[D2] another number of inactive minutes, from and to none', () => {
  const about = 'inactiveMinutes'
  expect(outcomeDifferences(before, inactive(5))).toEqual([{ about, before: null, after: 5 }])
  expect(outcomeDifferences(inactive(5), inactive(6))).toEqual([{ about, before: 5, after: 6 }])
  expect(outcomeDifferences(inactive(6), before)).toEqual([{ about, before: 6, after: null }])
})

const redirectTo = (url: string) => policyOf(settingsWith({ redirect: { enabled: true, url } }))

test('[D2] another redirect, from and to none; spaces around the URL are no difference', () => {
  const [a, b] = ['https://a.example', 'https://b.example']
  const about = 'customerRedirect'
  expect(outcomeDifferences(before, redirectTo(a))).toEqual([{ about, before: null, after: a }])
  expect(outcomeDifferences(redirectTo(a), redirectTo(b))).toEqual([{ about, before: a, after: b }])
  expect(outcomeDifferences(redirectTo(b), before)).toEqual([{ about, before: b, after: null }])
  expect(outcomeDifferences(redirectTo(a), redirectTo(` ${a} `))).toEqual([])
})

test('[D2] longer access adds its rights for the added period', () => {
  const differences = outcomeDifferences(before, full({ value: 9, unit: 'days' }))
  const period = {
    about: 'capability',
    fromMs: 7 * day,
    toMs: 9 * day,
    before: false,
    after: true,
  }
  expect(differences).toEqual(rights.map((capability) => ({ ...period, capability })))
})

test('[D2] shorter access removes its rights for the removed period', () => {
  const differences = outcomeDifferences(before, full({ value: 167, unit: 'hours' }))
  const period = {
    about: 'capability',
    fromMs: 167 * hour,
    toMs: 7 * day,
    before: true,
    after: false,
  }
  expect(differences).toEqual(rights.map((capability) => ({ ...period, capability })))
})

test('[D2] continued limited access adds two of the rights, for one period', () => {
  const a = full({ value: 1, unit: 'days' })
  const b = full({ value: 2, unit: 'days' }, { value: 1, unit: 'days' })
  const gained = { about: 'capability', fromMs: day, before: false, after: true }
  expect(outcomeDifferences(a, b)).toEqual([
    { ...gained, toMs: 2 * day, capability: 'completeDocuments' },
    { ...gained, toMs: 3 * day, capability: 'reviewIncompleteDocuments' },
    { ...gained, toMs: 3 * day, capability: 'downloadCompletedDocuments' },
  ])
})

const withChat = (on: boolean) => withAccess({ level: 'fullUnlimited', attachments: !on, chat: on })

test('[D2] a difference with no time limit has no end', () => {
  const forever = { about: 'capability', fromMs: 0, toMs: null }
  expect(outcomeDifferences(withChat(false), withChat(true))).toEqual([
    { ...forever, capability: 'addAttachments', before: true, after: false },
    { ...forever, capability: 'messageAgent', before: false, after: true },
  ])
})

test('[D2] the same length in another unit, and values not in use, make no difference', () => {
  expect(outcomeDifferences(before, full({ value: 168, unit: 'hours' }))).toEqual([])
  const unused = settingsWith({ access: { limitedDuration: { value: 1, unit: 'minutes' } } })
  expect(outcomeDifferences(before, policyOf(unused))).toEqual([])
})
