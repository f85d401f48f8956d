import { durationMinutes, type Duration, type DurationUnit } from '../../policy/duration.ts'
import { locale } from './locale.ts'
import { onDemand } from './on-demand.ts'
import { nounFor, type Noun } from './plurals.ts'
import { fallbackZone, isTimeZone, viewersZone } from './time-zone.ts'

const numbers = onDemand(() => new Intl.NumberFormat(locale))
const lists = onDemand(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
const alternatives = onDemand(() => new Intl.ListFormat(locale, { type: 'disjunction' }))

const enumerations = onDemand(() => new Intl.ListFormat(locale, { type: 'unit' }))
const lengths = onDemand(() => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }))

const minutesPerHour = 60
const minutesPerDay = 24 * 60

/** Returns a number with its thousands set apart: `43,200`. */
export const formatNumber = (value: number) => numbers().format(value)

/** Returns things joined by commas and "and". */
export const formatList = (items: readonly string[]) => lists().format(items)

/** Returns things joined by commas and "or". */
export const formatAlternatives = (items: readonly string[]) => alternatives().format(items)

/** Returns things in a row, without "and": `Chat on, Attachments on`. */
export const formatEnumeration = (items: readonly string[]) => enumerations().format(items)

/** Returns the text between two things in a row, where each is an element of its own. */
export const enumerationSeparator = (): string =>
  enumerations()
    .formatToParts(['A', 'B'])
    .find(({ type }) => type === 'literal')?.value ?? ', '

/** Returns lengths of time as one: `1 day 2 hours`. */
export const formatLengths = (items: readonly string[]) => lengths().format(items)

/** Returns a number of things: `1 day`, `7 days`. */
export const formatCount = (value: number, noun: Noun): string =>
  `${formatNumber(value)} ${nounFor(value, noun)}`

const unitNouns: Record<DurationUnit, Noun> = { minutes: 'minute', hours: 'hour', days: 'day' }

/** Returns a duration as it was typed: `24 hours`, never `1 day`. */
export const formatDuration = ({ value, unit }: Duration) => formatCount(value, unitNouns[unit])

/** Returns a length in minutes, by the largest units that express it exactly: `1 day 2 hours`. */
export function formatMinutes(minutes: number): string {
  const parts: [number, Noun][] = [
    [Math.floor(minutes / minutesPerDay), 'day'],
    [Math.floor((minutes % minutesPerDay) / minutesPerHour), 'hour'],
    [minutes % minutesPerHour, 'minute'],
  ]
  const counts = parts
    .filter(([value]) => value > 0)
    .map(([value, noun]) => formatCount(value, noun))
  return formatLengths(counts) || formatCount(0, 'minute')
}

/**
 * Returns the same length in other units, or nothing where there is no other way to say it: days as hours,
 * hours and minutes as the largest units that express them.
 */
export function formatOtherUnits(duration: Duration): string | undefined {
  const minutes = durationMinutes(duration)
  if (minutes === 0) return undefined
  const other =
    duration.unit === 'days'
      ? formatCount(minutes / minutesPerHour, 'hour')
      : formatMinutes(minutes)
  return other === formatDuration(duration) ? undefined : other
}

/** Returns a duration with its other spelling: `7 days (168 hours)`. */
export function formatDurationInFull(duration: Duration): string {
  const other = formatOtherUnits(duration)
  return other === undefined ? formatDuration(duration) : `${formatDuration(duration)} (${other})`
}

/** The parts of an instant, down to the minute; `timeZone` is to be added. */
export const instantOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const satisfies Intl.DateTimeFormatOptions

/** Returns an instant in `timeZone`, which is named: by default the viewer's, UTC for an unknown one. */
export function formatInstant(iso: string, timeZone = viewersZone()): string {
  return new Intl.DateTimeFormat(locale, {
    ...instantOptions,
    timeZone: isTimeZone(timeZone) ? timeZone : fallbackZone,
  }).format(new Date(iso))
}

/** Returns the day of an instant for the viewer, with the year only if it is not the one of `now`. */
export function formatDay(iso: string, now: Date): string {
  const at = new Date(iso)
  const isThisYear = at.getFullYear() === now.getFullYear()
  return at.toLocaleDateString(locale, {
    month: 'short',
    day: 'numeric',
    ...(!isThisYear && { year: 'numeric' }),
  })
}
