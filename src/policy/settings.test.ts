import { expect, test } from 'vitest'
import { checkSettings, type SettingsCode } from './check-settings.ts'
import { durationUnits } from './duration.ts'
import { accessLevels, agentRedirects, defaultSettings, maxInactiveMinutes } from './settings.ts'
import { replaced } from './testing/replaced.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

/** The code of every issue, by its place. */
function issuesIn(document: unknown): Record<string, SettingsCode> {
  const check = checkSettings(document)
  if (check.ok) return {}
  return Object.fromEntries(check.issues.map(({ path, code }) => [path.join('.'), code]))
}

const inactive = (minutes: number) =>
  settingsWith({ agent: { endWhenInactive: { enabled: true, minutes } } })

test('[S1] the agent goes to the Welcome page or stays in the room, and nowhere else', () => {
  expect(agentRedirects).toEqual(['welcomePage', 'stayInRoom'])
  for (const redirect of agentRedirects) {
    expect(issuesIn(settingsWith({ agent: { redirect } }))).toEqual({})
  }
  for (const wrong of ['WelcomePage', '', 1, null, undefined]) {
    const document = replaced(defaultSettings, 'agent.redirect', wrong)
    expect(issuesIn(document)).toEqual({ 'agent.redirect': 'notOneOf' })
  }
})

const minutesTable: [number, SettingsCode | undefined][] = [
  [-1, 'notWholeNumber'],
  [0, 'zero'],
  [0.5, 'notWholeNumber'],
  [1, undefined],
  [2, undefined],
  [43_199, undefined],
  [43_200, undefined],
  [43_201, 'tooManyMinutes'],
]

test.each(minutesTable)('[S2] %d minutes of inactivity: %s', (minutes, code) => {
  expect(issuesIn(inactive(minutes))).toEqual(
    code === undefined ? {} : { 'agent.endWhenInactive.minutes': code },
  )
})

test('[S2] the most minutes of inactivity are 30 days', () => {
  expect(maxInactiveMinutes).toBe(30 * 24 * 60)
})

test('[S3] access is on or off and has one of three levels', () => {
  expect(accessLevels).toEqual(['fullUnlimited', 'fullTimeRestricted', 'limited'])
  for (const level of accessLevels) {
    for (const enabled of [true, false]) {
      expect(issuesIn(settingsWith({ access: { enabled, level } }))).toEqual({})
      const document = settingsWith({ access: { enabled } })
      expect(issuesIn(replaced(document, 'customer.access.level', 'none'))).toEqual({
        'customer.access.level': 'notOneOf',
      })
    }
  }
})

const unusable = { value: 0, unit: 'days' } as const

const durationsInUse: [string, Changes['access'], string | undefined][] = [
  [
    'full time restricted uses',
    { level: 'fullTimeRestricted', fullDuration: unusable },
    'fullDuration',
  ],
  ['limited does not use', { level: 'limited', fullDuration: unusable }, undefined],
  ['full unlimited does not use', { level: 'fullUnlimited', fullDuration: unusable }, undefined],
  ['limited uses', { level: 'limited', limitedDuration: unusable }, 'limitedDuration'],
  [
    'full time restricted does not use',
    { level: 'fullTimeRestricted', limitedDuration: unusable },
    undefined,
  ],
  ['full unlimited does not use', { level: 'fullUnlimited', limitedDuration: unusable }, undefined],
]

test.each(durationsInUse)('[S4] %s only its own duration: %j', (_, access, place) => {
  expect(issuesIn(settingsWith({ access: access ?? {} }))).toEqual(
    place === undefined ? {} : { [`customer.access.${place}.value`]: 'zero' },
  )
})

test('[S4] a duration of its own for full, for limited and for the limited period after full', () => {
  const durations = {
    fullDuration: { value: 1, unit: 'minutes' },
    limitedDuration: { value: 2, unit: 'hours' },
    continueToLimited: { enabled: true, duration: { value: 3, unit: 'days' } },
  } as const
  for (const level of accessLevels) {
    const check = checkSettings(settingsWith({ access: { level, ...durations } }))
    expect(check.ok && check.settings.customer.access).toMatchObject(durations)
  }
})

const maxima = [
  ['minutes', 525_600],
  ['hours', 8760],
  ['days', 365],
] as const

test.each(maxima)('[S5] a duration in %s is 1 to %d', (unit, max) => {
  for (const value of [1, 2, max - 1, max]) {
    expect(issuesIn(settingsWith({ access: { fullDuration: { value, unit } } }))).toEqual({})
  }
  for (const [value, code] of [
    [0, 'zero'],
    [max + 1, 'tooLong'],
    [1.5, 'notWholeNumber'],
  ] as const) {
    expect(issuesIn(settingsWith({ access: { fullDuration: { value, unit } } }))).toEqual({
      'customer.access.fullDuration.value': code,
    })
  }
})

test('[S5] the units are minutes, hours and days', () => {
  expect(durationUnits).toEqual(['minutes', 'hours', 'days'])
  for (const place of ['fullDuration', 'limitedDuration']) {
    const document = replaced(defaultSettings, `customer.access.${place}.unit`, 'weeks')
    expect(issuesIn(document)).toEqual({ [`customer.access.${place}.unit`]: 'notOneOf' })
  }
})

test('[S6] attachments, chat and continue to limited are on or off', () => {
  for (const level of accessLevels) {
    for (const place of ['attachments', 'chat', 'continueToLimited.enabled']) {
      const document = settingsWith({ access: { level } })
      const path = `customer.access.${place}`
      for (const on of [true, false]) expect(issuesIn(replaced(document, path, on))).toEqual({})
      for (const wrong of ['true', 1, null, undefined]) {
        expect(issuesIn(replaced(document, path, wrong))).toEqual({ [path]: 'notBoolean' })
      }
    }
  }
})

test('[S6] the duration of continued limited access is checked only if it is on at its level', () => {
  const on = { enabled: true, duration: unusable }
  const place = 'customer.access.continueToLimited.duration.value'
  expect(issuesIn(settingsWith({ access: { continueToLimited: on } }))).toEqual({ [place]: 'zero' })
  const off = { ...on, enabled: false }
  expect(issuesIn(settingsWith({ access: { continueToLimited: off } }))).toEqual({})
  for (const level of ['fullUnlimited', 'limited'] as const) {
    expect(issuesIn(settingsWith({ access: { level, continueToLimited: on } }))).toEqual({})
  }
})

const withUrl = (enabled: boolean, url: string) =>
  issuesIn(settingsWith({ redirect: { enabled, url } }))

test('[S7] a redirect that is on needs an accepted URL; one that is off needs any text', () => {
  expect(withUrl(true, 'https://example.com/bye')).toEqual({})
  expect(withUrl(true, ' https://example.com ')).toEqual({})
  expect(withUrl(true, '')).toEqual({ 'customer.redirect.url': 'required' })
  expect(withUrl(true, 'http://example.com')).toEqual({
    'customer.redirect.url': 'schemeNotAllowed',
  })
  expect(withUrl(false, 'http://example.com')).toEqual({})
  expect(withUrl(false, '')).toEqual({})
})

test('[S8] the defaults', () => {
  expect(defaultSettings).toEqual({
    agent: { redirect: 'welcomePage', endWhenInactive: { enabled: false, minutes: 30 } },
    customer: {
      access: {
        enabled: true,
        level: 'fullTimeRestricted',
        fullDuration: { value: 7, unit: 'days' },
        limitedDuration: { value: 7, unit: 'days' },
        attachments: false,
        chat: false,
        continueToLimited: { enabled: false, duration: { value: 7, unit: 'days' } },
      },
      redirect: { enabled: false, url: '' },
    },
  })
  expect(checkSettings(defaultSettings)).toEqual({ ok: true, settings: defaultSettings })
})
