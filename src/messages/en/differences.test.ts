import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsDifferences } from '../../policy/differences.ts'
import { settingPaths, settingValue } from '../../policy/setting-path.ts'
import { defaultSettings } from '../../policy/settings.ts'
import { settingsArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import { differenceText, settingValueText } from './differences.ts'
import { accessLevelLabels, agentRedirectLabels, settingLabels } from './labels.ts'
import { faultsIn } from './testing/prose.ts'

/** An address is shown as it was typed, with whatever is wrong with it. */
const settingsWithOwnText = settingPaths.filter((setting) => setting !== 'customer.redirect.url')

test('every setting has words for every value', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const words = settingsWithOwnText.map((one) =>
        settingValueText(one, settingValue(settings, one)),
      )
      expect(words.flatMap(faultsIn)).toEqual([])
    }),
  )
})

test('every difference names its setting and says two different values', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (a, b) => {
      for (const difference of settingsDifferences(a, b)) {
        if (difference.setting === 'customer.redirect.url') continue
        const words = differenceText(difference)
        expect(faultsIn(words)).toEqual([])
        expect(words.startsWith(`${settingLabels[difference.setting]}: `)).toBe(true)
        const [before, after] = words.slice(words.indexOf(': ') + 2).split(' → ')
        expect(before).not.toBe(after)
      }
    }),
  )
})

test('the difference of every setting, in words', () => {
  const { agent, customer } = defaultSettings
  const words = settingsDifferences(defaultSettings, {
    agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 1 } },
    customer: {
      access: {
        enabled: false,
        level: 'limited',
        fullDuration: { value: 168, unit: 'hours' },
        limitedDuration: { value: 1, unit: 'days' },
        attachments: true,
        chat: true,
        continueToLimited: { enabled: true, duration: { value: 9000, unit: 'minutes' } },
      },
      redirect: { enabled: true, url: 'https://example.com/a?b=1#c' },
    },
  }).map(differenceText)
  expect([agent.redirect, customer.access.level]).toEqual(['welcomePage', 'fullTimeRestricted'])
  const label = settingLabels
  expect(words).toEqual([
    `${label['agent.redirect']}: ${agentRedirectLabels.welcomePage} → ${agentRedirectLabels.stayInRoom}`,
    `${label['agent.endWhenInactive.enabled']}: off → on`,
    `${label['agent.endWhenInactive.minutes']}: 30 minutes → 1 minute`,
    `${label['customer.access.enabled']}: on → off`,
    `${label['customer.access.level']}: ${accessLevelLabels.fullTimeRestricted} → ${accessLevelLabels.limited}`,
    `${label['customer.access.fullDuration']}: 7 days → 168 hours`,
    `${label['customer.access.limitedDuration']}: 7 days → 1 day`,
    `${label['customer.access.attachments']}: off → on`,
    `${label['customer.access.chat']}: off → on`,
    `${label['customer.access.continueToLimited.enabled']}: off → on`,
    `${label['customer.access.continueToLimited.duration']}: 7 days → 9,000 minutes`,
    `${label['customer.redirect.enabled']}: off → on`,
    `${label['customer.redirect.url']}: empty → https://example.com/a?b=1#c`,
  ])
})

test.each(['https://example.com', 'example', 'limited', 'fullUnlimited', 'stayInRoom', '1'])(
  'an address is shown as it was typed, also one that reads like a choice: %s',
  (url) => {
    expect(settingValueText('customer.redirect.url', url)).toBe(url)
  },
)

test('no two settings, choices or rights have the same label', () => {
  for (const labels of [settingLabels, agentRedirectLabels, accessLevelLabels]) {
    const values: string[] = Object.values(labels)
    expect(new Set(values).size).toBe(values.length)
    expect(values.flatMap(faultsIn)).toEqual([])
  }
})
