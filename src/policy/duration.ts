import * as z from 'zod/mini'
import { keptNumberSchema, numberInUse } from './numbers.ts'
import { unionCode } from './union-code.ts'

/** The units of a duration, from short to long. */
export const durationUnits = ['minutes', 'hours', 'days'] as const

/** The unit of a duration. A day is exactly 24 hours, whatever the clocks do (T1). */
export type DurationUnit = (typeof durationUnits)[number]

const minutesPerUnit: Record<DurationUnit, number> = { minutes: 1, hours: 60, days: 24 * 60 }

/** Milliseconds in a minute. */
export const minuteMs = 60_000

/** The longest duration, in days (S5). */
export const maxDurationDays = 365

/** The longest duration as a number of `unit` (S5). */
export function maxDurationValue(unit: DurationUnit): number {
  return (maxDurationDays * minutesPerUnit.days) / minutesPerUnit[unit]
}

const durationIn = <Unit extends DurationUnit>(unit: Unit) =>
  z.strictObject({
    value: numberInUse(maxDurationValue(unit), 'tooLong'),
    unit: z.literal(unit),
  })

/**
 * A duration that is in use: a whole number and a unit, 1 minute to 365 days by length (S5, N3).
 */
export const durationSchema = z.discriminatedUnion(
  'unit',
  [durationIn('minutes'), durationIn('hours'), durationIn('days')],
  { error: unionCode('notOneOf') },
)

/** A duration that is kept but not in use: any number that can be typed (O2). */
export const keptDurationSchema = z.strictObject(
  { value: keptNumberSchema, unit: z.enum(durationUnits, { error: 'notOneOf' }) },
  { error: 'notAnObject' },
)

/** A number as typed, with its unit. 24 hours and 1 day are different durations (N1). */
export type Duration = { value: number; unit: DurationUnit }

/** The length of `duration` in minutes. */
export function durationMinutes(duration: Duration): number {
  return duration.value * minutesPerUnit[duration.unit]
}

/** The length of `duration` in milliseconds; a day is 86,400,000 (T1). */
export function durationMs(duration: Duration): number {
  return durationMinutes(duration) * minuteMs
}
