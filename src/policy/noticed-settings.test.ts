import { expect, test } from 'vitest'
import { noticedSettings } from './noticed-settings.ts'
import { defaultSettings } from './settings.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const noticed = (changes: Changes) => noticedSettings(defaultSettings, settingsWith(changes))

test('[D3] people notice a setting in use, not a kept value or another spelling', () => {
  expect(noticed({ access: { fullDuration: { value: 8, unit: 'days' } } })).toEqual([
    'customer.access.fullDuration',
  ])
  expect(noticed({ access: { fullDuration: { value: 168, unit: 'hours' } } })).toEqual([])
  expect(noticed({ agent: { endWhenInactive: { enabled: false, minutes: 45 } } })).toEqual([])
})

test('[D3] people notice a setting that applies only together with another change', () => {
  expect(noticed({ agent: { endWhenInactive: { enabled: true, minutes: 45 } } })).toEqual([
    'agent.endWhenInactive.enabled',
    'agent.endWhenInactive.minutes',
  ])
  expect(noticed({ redirect: { enabled: true, url: 'https://example.com' } })).toEqual([
    'customer.redirect.enabled',
    'customer.redirect.url',
  ])
})

test('[D3] people notice a setting that no longer applies because of another change', () => {
  expect(noticed({ access: { enabled: false, fullDuration: { value: 8, unit: 'days' } } })).toEqual(
    ['customer.access.enabled', 'customer.access.fullDuration'],
  )
})
