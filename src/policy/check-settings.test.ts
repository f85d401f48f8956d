import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings, settingAt, settingsCodes } from './check-settings.ts'
import { settingPaths } from './setting-path.ts'
import { defaultSettings } from './settings.ts'
import { replaced } from './testing/replaced.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith } from './testing/settings-with.ts'

const objects = [
  'agent',
  'agent.endWhenInactive',
  'customer',
  'customer.access',
  'customer.access.fullDuration',
  'customer.access.limitedDuration',
  'customer.access.continueToLimited',
  'customer.access.continueToLimited.duration',
  'customer.redirect',
] as const

const issue = (place: string, code: string) => ({
  ok: false,
  issues: [{ path: place === '' ? [] : place.split('.'), code }],
})

test.each(objects)('[S9] %s must be an object', (place) => {
  for (const wrong of [undefined, null, 'text', 3, true, []]) {
    expect(checkSettings(replaced(defaultSettings, place, wrong))).toEqual(
      issue(place, 'notAnObject'),
    )
  }
})

test('[S9] the document must be an object', () => {
  for (const wrong of [undefined, null, 'text', 3, true, []]) {
    expect(checkSettings(wrong)).toEqual(issue('', 'notAnObject'))
  }
})

test('[S9] a switch is true or false, and nothing else', () => {
  const switches = ['agent.endWhenInactive', 'customer.access', 'customer.redirect']
  for (const place of switches) {
    for (const wrong of [undefined, null, 'on', 1]) {
      const path = `${place}.enabled`
      expect(checkSettings(replaced(defaultSettings, path, wrong))).toEqual(
        issue(path, 'notBoolean'),
      )
    }
  }
})

test.each(['', ...objects])(
  '[S9] an unknown key in "%s" is named, whatever it is called',
  (place) => {
    for (const key of ['sesionAccess', '__proto__', 'constructor', 'toString']) {
      const path = place === '' ? key : `${place}.${key}`
      for (const enabled of [true, false]) {
        const document = replaced(settingsWith({ access: { enabled } }), path, { polluted: true })
        expect(checkSettings(document)).toEqual(issue(path, 'unknownKey'))
      }
    }
  },
)

test('[S9] every unknown key has an issue of its own, in addition to other issues', () => {
  const document = replaced(replaced(defaultSettings, 'agent.a', 1), 'agent.b', 2)
  expect(checkSettings(replaced(document, 'agent.redirect', 'home'))).toEqual({
    ok: false,
    issues: [
      { path: ['agent', 'redirect'], code: 'notOneOf' },
      { path: ['agent', 'a'], code: 'unknownKey' },
      { path: ['agent', 'b'], code: 'unknownKey' },
    ],
  })
})

test('[S9] a URL is text', () => {
  for (const enabled of [true, false]) {
    const document = settingsWith({ redirect: { enabled, url: 'https://example.com' } })
    for (const wrong of [undefined, null, 3, {}]) {
      const path = 'customer.redirect.url'
      expect(checkSettings(replaced(document, path, wrong))).toEqual(issue(path, 'notText'))
    }
  }
})

test('[S9] text, lists and null are not numbers', () => {
  const place = 'agent.endWhenInactive.minutes'
  for (const enabled of [true, false]) {
    const document = settingsWith({ agent: { endWhenInactive: { enabled, minutes: 5 } } })
    for (const wrong of ['5', [5], true, null, Number.NaN, Infinity, {}]) {
      expect(checkSettings(replaced(document, place, wrong))).toEqual(
        issue(place, 'notWholeNumber'),
      )
    }
    for (const missing of [undefined, '', ' ']) {
      expect(checkSettings(replaced(document, place, missing))).toEqual(issue(place, 'required'))
    }
  }
})

test('[S9] any value of any setting is accepted or refused with a known code', () => {
  fc.assert(
    fc.property(
      settingsArbitrary,
      fc.constantFrom(...objects, ...settingPaths),
      fc.oneof(fc.anything(), fc.double()),
      (settings, place, wrong) => {
        const check = checkSettings(replaced(settings, place, wrong))
        if (check.ok) return
        expect(check.issues.length).toBeGreaterThan(0)
        for (const { code } of check.issues) expect(settingsCodes).toContain(code)
      },
    ),
    { numRuns: 300 },
  )
})

const issueAt = (place: string) => settingAt({ path: place.split('.'), code: 'zero' })

test('[S9] an issue belongs to the setting at its path, or to the one that contains it', () => {
  for (const setting of settingPaths) expect(issueAt(setting)).toBe(setting)
  expect(issueAt('customer.access.fullDuration.value')).toBe('customer.access.fullDuration')
  expect(issueAt('customer.access.fullDurations')).toBeUndefined()
  expect(issueAt('customer.access')).toBeUndefined()
})
