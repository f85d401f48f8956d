import * as fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { durationMinutes, type Duration } from '../../policy/duration.ts'
import {
  durationArbitrary,
  keptDurationArbitrary,
} from '../../policy/testing/settings.arbitrary.ts'
import {
  enumerationSeparator,
  formatAlternatives,
  formatCount,
  formatDuration,
  formatDurationInFull,
  formatEnumeration,
  formatInstant,
  formatLengths,
  formatList,
  formatMinutes,
  formatNumber,
  formatOtherUnits,
} from './format.ts'

afterEach(() => vi.unstubAllEnvs())

test('a number has its thousands set apart', () => {
  expect([0, 999, 1000, 43_200, 9_999_999].map(formatNumber)).toEqual([
    '0',
    '999',
    '1,000',
    '43,200',
    '9,999,999',
  ])
})

test.each([
  [0, 'day', '0 days'],
  [1, 'day', '1 day'],
  [2, 'day', '2 days'],
  [1, 'minute', '1 minute'],
  [1, 'hour', '1 hour'],
  [1, 'setting', '1 setting'],
  [1, 'change', '1 change'],
  [1, 'second', '1 second'],
  [2048, 'character', '2,048 characters'],
] as const)('%d %s: one or several', (value, unit, words) => {
  expect(formatCount(value, unit)).toBe(words)
})

const inFull: [Duration, string][] = [
  [{ value: 7, unit: 'days' }, '7 days (168 hours)'],
  [{ value: 1, unit: 'days' }, '1 day (24 hours)'],
  [{ value: 365, unit: 'days' }, '365 days (8,760 hours)'],
  [{ value: 1, unit: 'hours' }, '1 hour'],
  [{ value: 23, unit: 'hours' }, '23 hours'],
  [{ value: 24, unit: 'hours' }, '24 hours (1 day)'],
  [{ value: 25, unit: 'hours' }, '25 hours (1 day 1 hour)'],
  [{ value: 9000, unit: 'hours' }, '9,000 hours (375 days)'],
  [{ value: 1, unit: 'minutes' }, '1 minute'],
  [{ value: 30, unit: 'minutes' }, '30 minutes'],
  [{ value: 60, unit: 'minutes' }, '60 minutes (1 hour)'],
  [{ value: 90, unit: 'minutes' }, '90 minutes (1 hour 30 minutes)'],
  [{ value: 1440, unit: 'minutes' }, '1,440 minutes (1 day)'],
  [{ value: 1441, unit: 'minutes' }, '1,441 minutes (1 day 1 minute)'],
  [{ value: 3001, unit: 'minutes' }, '3,001 minutes (2 days 2 hours 1 minute)'],
]

test.each(inFull)('%j in full', (duration, words) => {
  expect(formatDurationInFull(duration)).toBe(words)
})

test('a duration is named as it was typed: 24 hours never become 1 day', () => {
  fc.assert(
    fc.property(keptDurationArbitrary, (duration) => {
      const { value, unit } = duration
      const named = value === 1 ? unit.slice(0, -1) : unit
      expect(formatDuration(duration)).toBe(`${value.toLocaleString('en')} ${named}`)
      expect(formatDurationInFull(duration).startsWith(formatDuration(duration))).toBe(true)
    }),
  )
})

const perUnit: Record<string, number> = { minute: 1, hour: 60, day: 1440 }

/** The minutes that words such as `1 day 2 hours` mean. */
function minutesIn(words: string): number {
  const parts = words.matchAll(/([\d,]+) (minute|hour|day)s?/gu)
  return Array.from(parts, ([, number = '', unit = '']) => {
    return Number(number.replaceAll(',', '')) * (perUnit[unit] ?? Number.NaN)
  }).reduce((sum, minutes) => sum + minutes, 0)
}

test('the other spelling of a duration has its length, and is another one', () => {
  fc.assert(
    fc.property(durationArbitrary, (duration) => {
      const own = formatDuration(duration)
      const other = formatOtherUnits(duration)
      expect(other).not.toBe(own)
      expect(minutesIn(other ?? own)).toBe(durationMinutes(duration))
      expect(formatDurationInFull(duration)).toBe(other === undefined ? own : `${own} (${other})`)
    }),
  )
})

test('only what is under the next larger unit has no other spelling', () => {
  fc.assert(
    fc.property(durationArbitrary, (duration) => {
      const { value, unit } = duration
      const isShort = (unit === 'minutes' && value < 60) || (unit === 'hours' && value < 24)
      expect(formatOtherUnits(duration) === undefined).toBe(isShort)
    }),
  )
})

test('minutes are said by the largest units that express them exactly', () => {
  expect([0, 1, 59, 60, 61, 1439, 1440, 1500, 540_000].map(formatMinutes)).toEqual([
    '0 minutes',
    '1 minute',
    '59 minutes',
    '1 hour',
    '1 hour 1 minute',
    '23 hours 59 minutes',
    '1 day',
    '1 day 1 hour',
    '375 days',
  ])
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (minutes) => {
      expect(minutesIn(formatMinutes(minutes))).toBe(minutes)
    }),
  )
})

test('lists read as lists do', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual([
    '',
    'a',
    'a and b',
    'a, b, and c',
  ])
  expect(formatAlternatives(['a', 'b', 'c'])).toBe('a, b, or c')
})

test.each([
  ['2026-11-22T10:00:00Z', 'UTC', 'Nov 22, 2026', '10:00', 'UTC'],
  ['2026-11-22T10:00:00Z', 'Asia/Jerusalem', 'Nov 22, 2026', '12:00', 'GMT+2'],
  ['2026-07-01T22:30:00Z', 'Asia/Jerusalem', 'Jul 2, 2026', '01:30', 'GMT+3'],
  ['2026-01-01T04:59:00Z', 'America/New_York', 'Dec 31, 2025', '23:59', 'EST'],
  ['2026-11-22T00:00:00Z', 'UTC', 'Nov 22, 2026', '00:00', 'UTC'],
])('%s in %s: the date, the time and the name of the zone', (iso, zone, ...parts) => {
  const words = formatInstant(iso, zone)
  for (const part of parts) expect(words).toContain(part)
})

test('an instant is in the zone of the viewer, which is named', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo')
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Asia/Tokyo')
  const words = formatInstant('2026-11-22T20:00:00Z')
  for (const part of ['Nov 23, 2026', '05:00', 'GMT+9']) expect(words).toContain(part)
})

test('no length has no other spelling', () => {
  expect(formatOtherUnits({ value: 0, unit: 'hours' })).toBeUndefined()
  expect(formatOtherUnits({ value: 0, unit: 'days' })).toBeUndefined()
})

test('things in a row have a comma between them and no "and"', () => {
  expect(formatEnumeration(['Chat on', 'Attachments on', 'Access level Limited'])).toBe(
    'Chat on, Attachments on, Access level Limited',
  )
  expect(['A', 'B'].join(enumerationSeparator())).toBe(formatEnumeration(['A', 'B']))
})

test('lengths of time are said as one', () => {
  expect(formatLengths(['1 day', '2 hours', '59.999 seconds'])).toBe('1 day 2 hours 59.999 seconds')
  expect(formatLengths([])).toBe('')
})
