import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import type { Settings } from './settings.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'
import { warningsFor, type QuickFix, type Warning, type WarningCode } from './warnings.ts'

const days = (value: number) => ({ value, unit: 'days' }) as const
const continues = { enabled: true, duration: days(7) }

/** Settings without warnings. */
const quiet = {
  access: { continueToLimited: continues },
} satisfies Changes

const codes = (changes: Changes, origin?: string): WarningCode[] =>
  warningsFor(settingsWith(changes), origin === undefined ? {} : { origin }).map(({ code }) => code)

const withUrl = (url: string, origin?: string) =>
  codes({ access: { enabled: false }, redirect: { enabled: true, url } }, origin)

test('[W8] settings that are probably intended get no warning', () => {
  expect(codes(quiet)).toEqual([])
})

/** Settings for each warning, the settings that it names and its quick fix. */
const table: [string, Changes, Warning][] = [
  [
    'W1',
    { ...quiet, redirect: { enabled: true, url: 'https://example.com' } },
    {
      code: 'redirectHidesAccess',
      settings: ['customer.redirect.enabled', 'customer.access.enabled'],
      quickFix: { setting: 'customer.redirect.enabled', value: false },
    },
  ],
  [
    'W2',
    { access: { ...quiet.access, enabled: false } },
    {
      code: 'customerLeftWithNothing',
      settings: ['customer.access.enabled', 'customer.redirect.enabled'],
      quickFix: { setting: 'customer.access.enabled', value: true },
    },
  ],
  [
    'W3',
    { access: { ...quiet.access, chat: true } },
    {
      code: 'chatUnattended',
      settings: ['customer.access.chat', 'agent.redirect'],
      quickFix: { setting: 'agent.redirect', value: 'stayInRoom' },
    },
  ],
  [
    'W4 short',
    { ...quiet, agent: { endWhenInactive: { enabled: true, minutes: 14 } } },
    { code: 'inactivityShort', settings: ['agent.endWhenInactive.minutes'] },
  ],
  [
    'W4 long',
    { ...quiet, agent: { endWhenInactive: { enabled: true, minutes: 1441 } } },
    { code: 'inactivityLong', settings: ['agent.endWhenInactive.minutes'] },
  ],
  [
    'W5',
    { access: { continueToLimited: { ...continues, enabled: false } } },
    {
      code: 'downloadsEndWithFullAccess',
      settings: ['customer.access.continueToLimited.enabled'],
      quickFix: { setting: 'customer.access.continueToLimited.enabled', value: true },
    },
  ],
  [
    'W6 continued',
    { access: { ...quiet.access, fullDuration: days(174) } },
    {
      code: 'accessLong',
      settings: ['customer.access.fullDuration', 'customer.access.continueToLimited.duration'],
    },
  ],
  [
    'W6 limited',
    { access: { level: 'limited', limitedDuration: days(181) } },
    { code: 'accessLong', settings: ['customer.access.limitedDuration'] },
  ],
  [
    'W6 unlimited',
    { access: { level: 'fullUnlimited' } },
    { code: 'accessUnlimited', settings: ['customer.access.level'] },
  ],
  [
    'W7 mixed scripts',
    { access: { enabled: false }, redirect: { enabled: true, url: 'https://pаypal.com' } },
    { code: 'redirectMixedScripts', settings: ['customer.redirect.url'] },
  ],
  [
    'W7 placeholder',
    { access: { enabled: false }, redirect: { enabled: true, url: 'https://example.com/{id}' } },
    { code: 'redirectPlaceholder', settings: ['customer.redirect.url'] },
  ],
]

test.each(table)(
  '[W8] %s names its settings, and its quick fix where there is one',
  (_, changes, warning) => {
    expect(warningsFor(settingsWith(changes))).toEqual([warning])
  },
)

test('[W1] redirect and access both on, at every level', () => {
  const redirect = { enabled: true, url: 'https://example.com' }
  for (const level of ['fullUnlimited', 'fullTimeRestricted', 'limited'] as const) {
    expect(codes({ access: { level }, redirect })).toContain('redirectHidesAccess')
    expect(codes({ access: { level } })).not.toContain('redirectHidesAccess')
    expect(codes({ access: { level, enabled: false }, redirect })).toEqual([])
  }
})

test('[W2] neither access nor redirect', () => {
  expect(codes({ access: { enabled: false } })).toEqual(['customerLeftWithNothing'])
  expect(codes(quiet)).toEqual([])
  expect(withUrl('https://example.com')).toEqual([])
})

const withChat = (changes: Changes) =>
  codes({ ...changes, access: { ...quiet.access, chat: true, ...changes.access } })

test('[W3] chat with nobody in the room: at the full levels, and on the Welcome page only', () => {
  expect(withChat({})).toEqual(['chatUnattended'])
  expect(withChat({ access: { level: 'fullUnlimited' } })).toContain('chatUnattended')
  expect(withChat({ access: { level: 'limited' } })).toEqual([])
  expect(withChat({ access: { enabled: false } })).toEqual(['customerLeftWithNothing'])
  expect(withChat({ access: { chat: false } })).toEqual([])
  expect(withChat({ agent: { redirect: 'stayInRoom' } })).toEqual([])
})

const inactiveMinutes: [number, WarningCode[]][] = [
  [1, ['inactivityShort']],
  [14, ['inactivityShort']],
  [15, []],
  [16, []],
  [1439, []],
  [1440, []],
  [1441, ['inactivityLong']],
  [43_200, ['inactivityLong']],
]

test.each(inactiveMinutes)('[W4] %d minutes of inactivity: %j', (minutes, expected) => {
  expect(codes({ ...quiet, agent: { endWhenInactive: { enabled: true, minutes } } })).toEqual(
    expected,
  )
  expect(codes({ ...quiet, agent: { endWhenInactive: { enabled: false, minutes } } })).toEqual([])
})

test('[W5] full access (time restricted) with nothing after it', () => {
  const off = { ...continues, enabled: false }
  expect(codes({ access: { continueToLimited: off } })).toEqual(['downloadsEndWithFullAccess'])
  expect(codes({ access: { continueToLimited: continues } })).toEqual([])
  expect(codes({ access: { level: 'limited', continueToLimited: off } })).toEqual([])
  expect(codes({ access: { level: 'fullUnlimited', continueToLimited: off } })).toEqual([
    'accessUnlimited',
  ])
  expect(codes({ access: { enabled: false, continueToLimited: off } })).toEqual([
    'customerLeftWithNothing',
  ])
})

const around180Days = [
  [180 * 1440 - 1, 'minutes', false],
  [180 * 1440, 'minutes', false],
  [180 * 1440 + 1, 'minutes', true],
  [180 * 24, 'hours', false],
  [180 * 24 + 1, 'hours', true],
  [180, 'days', false],
  [181, 'days', true],
] as const

test.each(around180Days)('[W6] %d %s of access in total: late %s', (value, unit, late) => {
  const duration = { value, unit }
  const expected = late ? ['accessLong'] : []
  expect(codes({ access: { level: 'limited', limitedDuration: duration } })).toEqual(expected)
  expect(codes({ access: { fullDuration: duration } })).toEqual([
    'downloadsEndWithFullAccess',
    ...expected,
  ])
})

const inTwoParts = [
  [days(90), days(90), []],
  [days(90), { value: 90 * 24 * 60 + 1, unit: 'minutes' }, ['accessLong']],
  [{ value: 90 * 24 + 1, unit: 'hours' }, days(90), ['accessLong']],
] as const

test.each(inTwoParts)(
  '[W6] %j of full, then %j of limited access: %j',
  (fullDuration, duration, expected) => {
    expect(
      codes({ access: { fullDuration, continueToLimited: { enabled: true, duration } } }),
    ).toEqual(expected)
    const off = { access: { fullDuration, continueToLimited: { enabled: false, duration } } }
    expect(codes(off)).toEqual(['downloadsEndWithFullAccess'])
  },
)

test("[W7] a redirect to the page's own origin", () => {
  const origin = 'https://admin.example.com'
  expect(withUrl('https://admin.example.com/bye', origin)).toEqual(['redirectToOwnOrigin'])
  expect(withUrl(' https://ADMIN.example.com:443', origin)).toEqual(['redirectToOwnOrigin'])
  expect(withUrl('https://admin.example.com:8443', origin)).toEqual([])
  expect(withUrl('https://example.com', origin)).toEqual([])
  expect(withUrl('https://admin.example.com')).toEqual([])
  const off = { ...quiet, redirect: { enabled: false, url: origin } }
  expect(codes(off, origin)).toEqual([])
})

test('[W7] one URL can have several warnings', () => {
  expect(withUrl('https://pаypal.com/{id}', 'https://xn--pypal-4ve.com')).toEqual([
    'redirectToOwnOrigin',
    'redirectMixedScripts',
    'redirectPlaceholder',
  ])
})

test('[W7] a refused URL has no warnings', () => {
  expect(withUrl('{id}')).toEqual([])
})

/** `settings` after a click on `quickFix`. */
function fixed(settings: Settings, { setting, value }: QuickFix): unknown {
  const { agent, customer } = settings
  const { access, redirect } = customer
  switch (setting) {
    case 'agent.redirect':
      return { agent: { ...agent, redirect: value }, customer }
    case 'customer.access.enabled':
      return { agent, customer: { ...customer, access: { ...access, enabled: value } } }
    case 'customer.access.continueToLimited.enabled': {
      const continueToLimited = { ...access.continueToLimited, enabled: value }
      return { agent, customer: { ...customer, access: { ...access, continueToLimited } } }
    }
    case 'customer.redirect.enabled':
      return { agent, customer: { ...customer, redirect: { ...redirect, enabled: value } } }
  }
}

test('[W8] a quick fix settles its warning', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      for (const { code, quickFix } of warningsFor(settings)) {
        if (quickFix === undefined) continue
        const check = checkSettings(fixed(settings, quickFix))
        const left = check.ok ? warningsFor(check.settings).map((warning) => warning.code) : []
        expect(left).not.toContain(code)
      }
    }),
    { numRuns: 300 },
  )
})

test('[W8] warnings block nothing: settings that have some are accepted', () => {
  for (const [, changes] of table) expect(checkSettings(settingsWith(changes)).ok).toBe(true)
})
