import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInUse } from './in-use.ts'
import { policyOf } from './policy.ts'
import { settingPaths, settingValue, type SettingPath } from './setting-path.ts'
import type { Settings } from './settings.ts'
import { checkSettings } from './check-settings.ts'
import { replaced } from './testing/replaced.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const always = [
  'agent.redirect',
  'agent.endWhenInactive.enabled',
  'customer.access.enabled',
  'customer.redirect.enabled',
] as const

const level = 'customer.access.level'
const toggles = ['customer.access.attachments', 'customer.access.chat'] as const
const continues = { enabled: true, duration: { value: 7, unit: 'days' } } as const

/** The settings in use, apart from those that always are. */
const table: [string, Changes, SettingPath[]][] = [
  [
    'time restricted',
    {},
    [
      level,
      'customer.access.fullDuration',
      ...toggles,
      'customer.access.continueToLimited.enabled',
    ],
  ],
  [
    'continued to limited',
    { access: { continueToLimited: continues } },
    [
      level,
      'customer.access.fullDuration',
      ...toggles,
      'customer.access.continueToLimited.enabled',
      'customer.access.continueToLimited.duration',
    ],
  ],
  [
    'unlimited',
    { access: { level: 'fullUnlimited', continueToLimited: continues } },
    [level, ...toggles],
  ],
  [
    'limited',
    { access: { level: 'limited', continueToLimited: continues } },
    [level, 'customer.access.limitedDuration'],
  ],
  ['access off, time restricted', { access: { enabled: false, continueToLimited: continues } }, []],
  ['access off, unlimited', { access: { enabled: false, level: 'fullUnlimited' } }, []],
  ['access off, limited', { access: { enabled: false, level: 'limited' } }, []],
  [
    'inactivity on',
    {
      agent: { endWhenInactive: { enabled: true, minutes: 5 } },
      access: { enabled: false },
    },
    ['agent.endWhenInactive.minutes'],
  ],
  [
    'redirect on',
    { access: { enabled: false }, redirect: { enabled: true, url: 'https://example.com' } },
    ['customer.redirect.url'],
  ],
]

test.each(table)('[O1] values in use: %s', (_, changes, inUse) => {
  const settings = settingsWith(changes)
  const expected = settingPaths.filter((path) => [...always, ...inUse].includes(path))
  expect(settingPaths.filter((path) => isInUse(settings, path))).toEqual(expected)
})

test('[O1] a value that is not in use never changes what applies', () => {
  fc.assert(
    fc.property(
      settingsArbitrary,
      settingsArbitrary,
      fc.constantFrom(...settingPaths),
      (settings, other, path) => {
        fc.pre(!isInUse(settings, path))
        const check = checkSettings(replaced(settings, path, settingValue(other, path)))
        expect(check.ok && policyOf(check.settings)).toEqual(policyOf(settings))
      },
    ),
    { numRuns: 200 },
  )
})

function valueText(settings: Settings, path: SettingPath): string {
  const value = settingValue(settings, path)
  return typeof value === 'string' ? value.trim() : JSON.stringify(value)
}

test('[P1] a value in use always decides something, apart from spaces around the URL', () => {
  fc.assert(
    fc.property(
      settingsArbitrary,
      settingsArbitrary,
      fc.constantFrom(...settingPaths),
      (settings, other, path) => {
        fc.pre(isInUse(settings, path))
        const check = checkSettings(replaced(settings, path, settingValue(other, path)))
        fc.pre(check.ok)
        fc.pre(valueText(check.settings, path) !== valueText(settings, path))
        expect(policyOf(check.settings)).not.toEqual(policyOf(settings))
      },
    ),
    { numRuns: 200 },
  )
})
