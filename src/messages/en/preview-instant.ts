import { maxDigits } from '../../policy/whole-number.ts'

/** The form for an instant: so much before or after a boundary. */
export const instantForm = {
  group: 'Exact instant',
  number: 'Distance',
  unit: 'Unit of the distance',
  side: 'Before or after',
  boundary: 'Boundary',
} as const

/** The units of a distance, from short to long. */
export const instantUnitLabels = {
  milliseconds: 'milliseconds',
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
} as const

/** The two sides of a boundary. */
export const instantSideLabels = { before: 'before', after: 'after' } as const

/** The reasons why a typed instant cannot be shown; those from `from` to `to` can be. */
export const instantProblems = {
  required: () => 'Enter a whole number.',
  notWholeNumber: () => 'Enter a whole number, such as 5.',
  tooManyDigits: () => `Enter ${maxDigits} digits or fewer, or choose a longer unit.`,
  tooEarly: (from: string) => `The timeline begins ${from}. Enter a later instant.`,
  tooLate: (_from: string, to: string) => `Enter an instant up to ${to}.`,
} as const
