import { durationMinutes, type Duration, type DurationUnit } from '../../policy/duration.ts'
import { locale } from './locale.ts'
import { nounFor, type Noun } from './plurals.ts'
import { fallbackZone, isTimeZone, viewersZone } from './time-zone.ts'

const numbers = new Intl.NumberFormat(locale)
const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' })

const minutesPerHour = 60
const minutesPerDay = 24 * 60

/** A number with its thousands set apart: `43,200`. */
export const formatNumber = (value: number) => numbers.format(value)

/** Things joined by commas and "and". */
export const formatList = (items: readonly string[]) => lists.format(items)

/** Things joined by commas and "or". */
export const formatAlternatives = (items: readonly string[]) => alternatives.format(items)

/** A number of things: `1 day`, `7 days`. */
export const formatCount = (value: number, noun: Noun): string =>
  `${formatNumber(value)} ${nounFor(value, noun)}`

const unitNouns: Record<DurationUnit, Noun> = { minutes: 'minute', hours: 'hour', days: 'day' }

/** A duration as it was typed: `24 hours`, never `1 day`. */
export const formatDuration = ({ value, unit }: Duration) => formatCount(value, unitNouns[unit])

/** A length in minutes, by the largest units that express it exactly: `1 day 2 hours`. */
export function formatMinutes(minutes: number): string {
  const parts: [number, Noun][] = [
    [Math.floor(minutes / minutesPerDay), 'day'],
    [Math.floor((minutes % minutesPerDay) / minutesPerHour), 'hour'],
    [minutes % minutesPerHour, 'minute'],
  ]
  const words = parts
    .filter(([value]) => value > 0)
    .map(([value, noun]) => formatCount(value, noun))
  return words.join(' ') || formatCount(0, 'minute')
}

/**
 * The same length in other units, or nothing where there is no other way to say it: days as hours,
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

/** A duration with its other spelling: `7 days (168 hours)`. */
export function formatDurationInFull(duration: Duration): string {
  const other = formatOtherUnits(duration)
  return other === undefined ? formatDuration(duration) : `${formatDuration(duration)} (${other})`
}

/** An instant in `timeZone`, which is named: the viewer's unless told, UTC for an unknown one. */
export function formatInstant(iso: string, timeZone = viewersZone()): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: isTimeZone(timeZone) ? timeZone : fallbackZone,
  }).format(new Date(iso))
}
