import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import {
  durationMinutes,
  durationMs,
  durationUnits,
  maxDurationDays,
  maxDurationValue,
  minuteMs,
} from './duration.ts'
import { settingsWith } from './testing/settings-with.ts'
import { durationArbitrary } from './testing/settings.arbitrary.ts'

const lengths = [
  [{ value: 1, unit: 'minutes' }, 1, 60_000],
  [{ value: 1, unit: 'hours' }, 60, 3_600_000],
  [{ value: 1, unit: 'days' }, 1440, 86_400_000],
  [{ value: 90, unit: 'minutes' }, 90, 5_400_000],
  [{ value: 24, unit: 'hours' }, 1440, 86_400_000],
  [{ value: 365, unit: 'days' }, 525_600, 31_536_000_000],
] as const

test.each(lengths)('[T1] %j is %d minutes, %d ms', (duration, minutes, ms) => {
  expect(durationMinutes(duration)).toBe(minutes)
  expect(durationMs(duration)).toBe(ms)
})

test('[T1] a minute is 60,000 ms', () => {
  expect(minuteMs).toBe(60_000)
})

test('[N1] 24 hours stay 24 hours and 1 day stays 1 day', () => {
  for (const fullDuration of [
    { value: 24, unit: 'hours' },
    { value: 1, unit: 'days' },
    { value: 1440, unit: 'minutes' },
  ] as const) {
    const check = checkSettings(settingsWith({ access: { fullDuration } }))
    expect(check.ok && check.settings.customer.access.fullDuration).toEqual(fullDuration)
  }
})

test('[N1] a number in use is never rounded or clamped', () => {
  fc.assert(
    fc.property(durationArbitrary, (fullDuration) => {
      const check = checkSettings(settingsWith({ access: { fullDuration } }))
      expect(check.ok && check.settings.customer.access.fullDuration).toEqual(fullDuration)
    }),
  )
})

test('[N1] a fraction is refused, however small, in use or kept', () => {
  for (const enabled of [true, false]) {
    for (const minutes of [5e-324, 0.1, 0.999_999_999_9, 1.000_000_000_1, 1 + Number.EPSILON]) {
      const check = checkSettings(
        settingsWith({ agent: { endWhenInactive: { enabled, minutes } } }),
      )
      const path = ['agent', 'endWhenInactive', 'minutes']
      expect(check).toEqual({ ok: false, issues: [{ path, code: 'notWholeNumber' }] })
    }
  }
})

test('[N3] the limit is the same length in every unit', () => {
  expect(maxDurationDays).toBe(365)
  for (const unit of durationUnits) {
    expect(durationMinutes({ value: maxDurationValue(unit), unit })).toBe(525_600)
  }
})

const codeOf = (fullDuration: { value: number; unit: 'minutes' | 'hours' | 'days' }) => {
  const check = checkSettings(settingsWith({ access: { fullDuration } }))
  return check.ok ? undefined : check.issues.map(({ code }) => code)
}

test('[N3] 9,000 hours fail as 375 days do, and 9,000 minutes pass', () => {
  expect(codeOf({ value: 9000, unit: 'hours' })).toEqual(['tooLong'])
  expect(codeOf({ value: 375, unit: 'days' })).toEqual(['tooLong'])
  expect(codeOf({ value: 9000, unit: 'minutes' })).toBeUndefined()
})

test('[N3] a number is checked anew with each unit', () => {
  expect(durationUnits.map((unit) => codeOf({ value: 366, unit }))).toEqual([
    undefined,
    undefined,
    ['tooLong'],
  ])
})

test('[N3] a very large number is too long, and has no other problem', () => {
  for (const value of [1e7, 1e21, Number.MAX_VALUE]) {
    for (const unit of durationUnits) expect(codeOf({ value, unit })).toEqual(['tooLong'])
  }
})

test('[N4] 0 has an error of its own in every unit, and empty text is required, never 0', () => {
  for (const unit of durationUnits) {
    expect(codeOf({ value: 0, unit })).toEqual(['zero'])
    expect(codeOf({ value: -1, unit })).toEqual(['notWholeNumber'])
    expect(codeOf({ value: 1, unit })).toBeUndefined()
  }
})
