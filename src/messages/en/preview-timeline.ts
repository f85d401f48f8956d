import type { Situation } from '../../policy/landing.ts'
import type { Scenario } from '../../policy/outcome.ts'
import type { UnusableSettings } from '../../policy/partial-policy.ts'
import type { CustomerAccess } from '../../policy/access.ts'
import type { BoundaryName, Segment, SegmentKind, SessionLength } from '../../policy/segment.ts'
import { formatCount, formatList, formatMinutes, formatNumber } from './format.ts'
import { accessLabels, settingLabels } from './labels.ts'
import { locale } from './locale.ts'
import { phaseLength, rightsOf } from './outcome.ts'
import { fallbackZone, isTimeZone } from './time-zone.ts'

/** The headings and controls of How it ends and of the timeline. */
export const timeline = {
  howItEnds: 'How it ends',
  causes: {
    agentEndsSession: 'The agent clicks End session',
    agentInactive: 'The agent is inactive',
  } satisfies Record<Scenario['cause'], string>,
  customer: 'Where the customer is',
  situations: {
    inRoom: 'Is in the room when it ends',
    opensLink: 'Opens the session link later',
  } satisfies Record<Situation, string>,
  title: 'Timeline',
  instant: 'Instant',
  saved: 'Saved',
  draft: 'Draft',
  jumps: 'Jump to',
  before: 'Just before',
  at: 'At',
  after: 'Just after',
  timeZone: 'Time zone',
  viewersZone: (zone: string) => `${zone} (yours)`,
  differsFrom: 'From here on, saved and draft differ.',
  differsUntil: 'From here on, saved and draft are the same again.',
} as const

/** The events before the end, by its cause; `at` is an instant in words. */
export const beforeEnd = {
  byHand: (at: string) => `The agent clicks End session, and the session ends: ${at}.`,
  off: 'Sessions don’t end automatically: End session when agent is inactive is off. Below is what would follow if one did.',
  unknown:
    'We can’t say when the session ends automatically until Minutes of inactivity is valid. What follows after the end does not depend on it.',
  lastActivity: (at: string) => `Last counted activity of the agent: ${at}.`,
  waiting: (minutes: number) =>
    `${formatCount(minutes, 'minute')} without activity of the agent. What the customer does meanwhile does not reset the timer.`,
  ends: (at: string) => `The session ends automatically: ${at}.`,
  sameOutcome: 'Both ways lead to the same outcome.',
} as const

/** The names of the segments of a timeline. */
export const segmentLabels: Record<SegmentKind, string> = {
  session: 'Session',
  ...accessLabels,
  unknown: 'Open',
}

/** The reason why something is unknown. */
export const unknownBecause = ([setting]: UnusableSettings) =>
  `${settingLabels[setting]} cannot be used`

function sessionLength(length: SessionLength): string {
  switch (length.of) {
    case 'inactivity':
      return `${formatCount(length.minutes, 'minute')} without activity`
    case 'nothing':
      return 'until the end'
    case 'unknown':
      return unknownBecause(length.because)
  }
}

/** The length of a segment, or why it is unknown. */
export function segmentLength(segment: Segment): string {
  switch (segment.kind) {
    case 'session':
      return sessionLength(segment.length)
    case 'unknown':
      return unknownBecause(segment.because)
    case 'full':
    case 'limited':
    case 'none':
      return phaseLength(segment.phase)
  }
}

const boundaryNames: Record<BoundaryName, string> = {
  session: 'the session ends',
  full: 'full access ends',
  limited: 'limited access ends',
}

/** A boundary as a clause: `full access ends`; `isSaved` for one that only the saved settings have. */
export const boundaryClause = (name: BoundaryName, isSaved: boolean) =>
  `${boundaryNames[name]}${isSaved ? ' as saved' : ''}`

/** A boundary as a heading: `Full access ends`. */
export function boundaryTitle(name: BoundaryName, isSaved: boolean): string {
  return asSentenceStart(boundaryClause(name, isSaved))
}

/** The name of a button that jumps beside a boundary, one millisecond off, or to it. */
export function jumpName(offsetMs: number, clause: string): string {
  if (offsetMs === 0) return `At the instant ${clause}`
  return `${offsetMs < 0 ? timeline.before : timeline.after} ${clause}`
}

const msPerSecond = 1000
const msPerMinute = 60 * msPerSecond

/**
 * A length of time in words, from days to thousandths of a second: `3 days 4 hours`,
 * `59.999 seconds`, `1 millisecond`. `ms` is whole milliseconds, not negative.
 */
export function formatElapsed(ms: number): string {
  if (ms > 0 && ms < msPerSecond) return formatCount(ms, 'millisecond')
  const minutes = Math.floor(ms / msPerMinute)
  const rest = ms % msPerMinute
  if (rest === 0) return formatMinutes(minutes)
  const seconds = rest === msPerSecond ? '1 second' : `${formatNumber(rest / msPerSecond)} seconds`
  return minutes === 0 ? seconds : `${formatMinutes(minutes)} ${seconds}`
}

/** The distance of an instant from the end of the session: `3 days after the end`. */
export function sinceTheEnd(atMs: number): string {
  if (atMs === 0) return 'at the end'
  return `${formatElapsed(Math.abs(atMs))} ${atMs < 0 ? 'before' : 'after'} the end`
}

/** A boundary close by, as a clause, and how far an instant is from it. */
export type CloseBy = { offsetMs: number; clause: string }

function besideBoundary({ offsetMs, clause }: CloseBy): string {
  if (offsetMs === 0) return `at the instant ${clause}`
  return `${formatElapsed(Math.abs(offsetMs))} ${offsetMs < 0 ? 'before' : 'after'} ${clause}`
}

/**
 * When an instant is: since the end or, close to another boundary, by that one
 * (`1 millisecond before full access ends`), with the time since the end as `exact`.
 */
export function whenText(
  atMs: number,
  close: CloseBy | undefined,
): { main: string; exact?: string } {
  const since = sinceTheEnd(atMs)
  return close ? { main: besideBoundary(close), exact: since } : { main: since }
}

/** Words that begin a sentence or stand alone. */
export const asSentenceStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than a movement of the handle may. */
function exactClock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
    timeZone: isTimeZone(timeZone) ? timeZone : fallbackZone,
    timeZoneName: 'short',
  })
  clocks.set(timeZone, clock)
  return clock
}

/**
 * An instant, in milliseconds since 1970, in `timeZone`, or in UTC where the browser does not know
 * it; the zone is named. Seconds and milliseconds
 * are told where they are not zero; otherwise it reads as every instant on the page does.
 */
export function formatExactInstant(ms: number, timeZone: string): string {
  const words = exactClock(timeZone).format(ms)
  if (ms % msPerMinute === 0) return words.replace(/:\d\d\.\d{3}/u, '')
  return ms % msPerSecond === 0 ? words.replace(/\.\d{3}/u, '') : words
}

/** The rights of the customer, as a sentence. */
export function rightsSentence(access: CustomerAccess): string {
  const { can } = rightsOf(access)
  return can.length === 0
    ? 'The customer can no longer do anything.'
    : `The customer can ${formatList(can)}.`
}

function segmentSentence(segment: Segment): string {
  switch (segment.kind) {
    case 'session':
      return 'The session is open.'
    case 'unknown':
      return `${unknownBecause(segment.because)}.`
    case 'full':
    case 'limited':
    case 'none':
      return rightsSentence(segment.phase)
  }
}

/**
 * The words of the handle: the segment, `when` since the end, and what the customer can do or why
 * that is unknown; then the segment of the saved settings where it is of another kind.
 */
export function handleText(segment: Segment, when: string, saved: Segment | undefined): string {
  const words = `${segmentLabels[segment.kind]}, ${when}. ${segmentSentence(segment)}`
  return saved && saved.kind !== segment.kind
    ? `${words} ${timeline.saved}: ${segmentLabels[saved.kind]}.`
    : words
}
