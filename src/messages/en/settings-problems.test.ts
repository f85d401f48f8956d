import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SettingsCode } from '../../policy/check-settings.ts'
import { draftOf, settingsOf, type Draft } from '../../policy/draft.ts'
import { durationUnits } from '../../policy/duration.ts'
import { checkRedirectUrl, redirectUrlCodes } from '../../policy/redirect-url.ts'
import { nearUrlArbitrary } from '../../policy/testing/redirect-url.arbitrary.ts'
import { numberTextArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../policy/testing/settings-with.ts'
import { settingLabels } from './labels.ts'
import {
  addressLabel,
  durationLimits,
  durationProblem,
  minutesLimits,
  minutesProblem,
  turnOffLabel,
  urlProblem,
} from './settings-problems.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const on = settingsWith({ agent: { endWhenInactive: { enabled: true, minutes: 1 } } })
const { agent, customer } = draftOf(on)
const full = 'customer.access.fullDuration'
const inactiveMinutes = 'agent.endWhenInactive.minutes'

const withMinutes = (minutes: string): Draft => ({
  agent: { ...agent, endWhenInactive: { enabled: true, minutes } },
  customer,
})

const withFull = (fullDuration: Draft['customer']['access']['fullDuration']): Draft => ({
  agent,
  customer: { ...customer, access: { ...customer.access, fullDuration } },
})

function codesOf(draft: Draft): SettingsCode[] {
  const check = settingsOf(draft, on)
  return check.ok ? [] : check.issues.map(({ code }) => code)
}

test('whatever is typed as minutes, what is wrong with it is said in sentences', () => {
  fc.assert(
    fc.property(numberTextArbitrary, (text) => {
      const words = codesOf(withMinutes(text)).map((code) => minutesProblem(code, inactiveMinutes))
      expect(words.flatMap(sentenceFaultsIn)).toEqual([])
    }),
  )
})

test('whatever is typed as a duration, what is wrong with it is said in sentences', () => {
  fc.assert(
    fc.property(numberTextArbitrary, fc.constantFrom(...durationUnits), (value, unit) => {
      const words = codesOf(withFull({ value, unit })).map((code) =>
        durationProblem(code, { value, unit }, full),
      )
      expect(words.flatMap(sentenceFaultsIn)).toEqual([])
    }),
  )
})

const numberCodes = ['required', 'notWholeNumber', 'tooManyDigits', 'zero'] as const

test('different faults of a number are said differently', () => {
  const ofMinutes = [...numberCodes, 'tooManyMinutes' as const].map((code) =>
    minutesProblem(code, inactiveMinutes),
  )
  expect(new Set(ofMinutes).size).toBe(4)
  const duration = [...numberCodes, 'tooLong' as const].map((code) =>
    durationProblem(code, { value: '9000', unit: 'hours' }, full),
  )
  expect(new Set(duration).size).toBe(4)
})

test('too many minutes, or digits, are answered with the limit', () => {
  for (const code of ['tooManyMinutes', 'tooManyDigits'] as const) {
    expect(minutesProblem(code, inactiveMinutes)).toContain('43,200 minutes')
    expect(minutesProblem(code, inactiveMinutes)).toContain('30 days')
  }
})

test.each([
  ['9000', 'hours', ['365 days', '9,000 hours', '375 days']],
  ['525601', 'minutes', ['365 days', '525,601 minutes', '365 days 1 minute']],
  ['٨٧٦١', 'hours', ['365 days', '8,761 hours', '365 days 1 hour']],
  ['366', 'days', ['365 days']],
  ['99999999', 'days', ['365 days']],
] as const)('too long, %s %s, is answered with the limit and its length', (value, unit, parts) => {
  const words = durationProblem('tooLong', { value, unit }, full)
  for (const part of parts) expect(words).toContain(part)
  expect(words.match(/\d[\d,]*/gu)).toHaveLength(parts.join(' ').match(/\d[\d,]*/gu)?.length ?? 0)
})

test('0 names the switch that it stands for, and so does its quick fix', () => {
  const named = settingLabels['agent.endWhenInactive.enabled']
  expect(minutesProblem('zero', inactiveMinutes)).toContain(named)
  for (const [setting, part] of [
    [full, 'customer.access.enabled'],
    ['customer.access.continueToLimited.duration', 'customer.access.continueToLimited.enabled'],
  ] as const) {
    const words = durationProblem('zero', { value: '0', unit: 'days' }, setting)
    expect(words).toContain(settingLabels[part])
    expect(turnOffLabel(part)).toContain(settingLabels[part])
  }
})

test('the limits are said before anything is wrong', () => {
  for (const part of ['1', '43,200', '30 days', 'inutes'])
    expect(minutesLimits(inactiveMinutes)).toContain(part)
  for (const part of ['1 minute', '365 days']) expect(durationLimits).toContain(part)
})

/** An address for every code that one can be refused with. */
const refused: Record<(typeof redirectUrlCodes)[number], string> = {
  required: ' ',
  urlTooLong: `https://example.com/${'a'.repeat(2048)}`,
  backslash: 'https://example.com\\a',
  whitespace: 'https://example.com/a b',
  controlCharacter: 'https://example.com/\u0007',
  formatCharacter: 'https://exam\u200Bple.com',
  schemeMissing: 'example.com',
  schemeMalformed: 'https:example.com',
  schemeNotAllowed: 'http://example.com',
  hostMissing: 'https:///path',
  userInfo: 'https://user@example.com',
  percentInHost: 'https://ex%61mple.com',
  ipAddress: 'https://127.0.0.1',
  portNotAllowed: 'https://example.com:0',
  labelEmpty: 'https://a..example.com',
  labelTooLong: `https://${'a'.repeat(64)}.com`,
  labelCharacters: 'https://a_b.com',
  topLabelDigits: 'https://example.123',
  singleLabel: 'https://localhost',
}

test.each(redirectUrlCodes)('an address that is refused as %s has words for that', (code) => {
  const url = refused[code]
  expect(checkRedirectUrl(url)).toMatchObject({ ok: false, code })
  const words = urlProblem(url) ?? ''
  expect(sentenceFaultsIn(words)).toEqual([])
})

test('an address that is refused has words, and only one that is refused', () => {
  fc.assert(
    fc.property(nearUrlArbitrary, (url) => {
      expect(urlProblem(url) === undefined).toBe(checkRedirectUrl(url).ok)
    }),
  )
})

test.each([
  ['http://example.com', 'http:'],
  ['javascript:alert(1)', 'javascript:'],
  ['DATA:text/html,x', 'data:'],
])('%s is refused by the name of its scheme', (url, scheme) => {
  expect(urlProblem(url)).toContain(scheme)
  expect(urlProblem(url)).toContain('https://')
})

test('the quick fix of a URL names the result, and what it removes', () => {
  const url = 'https://example.com'
  expect(addressLabel(url, false)).toBe(`Use ${url}`)
  expect(addressLabel(url, true)).toBe(`Remove invisible characters: ${url}`)
})

test('the limits of an address are in its words', () => {
  expect(urlProblem(refused.urlTooLong)).toContain('2,048 characters')
  expect(urlProblem(refused.portNotAllowed)).toMatch(/\b1 .*\b65535\b/u)
  expect(urlProblem(refused.labelTooLong)).toMatch(/\b63 .*\b253\b/u)
})

test.each(['a:', 'http://example.com', 'javascript:alert(1)', 'mailto:a@example.com'])(
  'a scheme that is refused by name begins no sentence: %s',
  (url) => {
    expect(sentenceFaultsIn(urlProblem(url) ?? '')).toEqual([])
  },
)
