import type { Situation } from '../../policy/landing.ts'
import type { Scenario } from '../../policy/outcome.ts'
import type { UnusableSettings } from '../../policy/partial-policy.ts'
import type { CustomerAccess } from '../../policy/access.ts'
import type { BoundaryName, Segment, SegmentKind, SessionLength } from '../../policy/segment.ts'
import { formatCount, formatLengths, formatList, formatMinutes, instantOptions } from './format.ts'
import { accessLabels, settingLabels } from './labels.ts'
import { locale } from './locale.ts'
import { phaseLength, rightsOf } from './outcome.ts'
import { textsOfBoundary } from './preview-boundaries.ts'
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
  flow: 'This flow',
  ofTrack: {
    saved: (segment: string) => `Saved: ${segment}`,
    draft: (segment: string) => `Draft: ${segment}`,
    flow: (segment: string) => `This flow: ${segment}`,
  },
  jumps: 'Jump to',
  before: 'Just before',
  at: 'At',
  after: 'Just after',
  timeZone: 'Time zone',
  viewersZone: (zone: string) => `${zone} (yours)`,
  differsFrom: {
    draft: 'From here on, saved and draft differ.',
    flow: 'From here on, saved and this flow differ.',
  },
  differsUntil: {
    draft: 'From here on, saved and draft are the same again.',
    flow: 'From here on, saved and this flow are the same again.',
  },
} as const

/** The events before the end, by its cause; `at` is an instant in words. */
export const beforeEnd = {
  title: 'Before the end',
  byHand: (at: string) => `The agent clicks End session, and the session ends: ${at}.`,
  off: 'Sessions don’t end automatically: End session when agent is inactive is off. Below is what would follow if one did.',
  unknown:
    'We can’t say when the session ends automatically until Minutes of inactivity is valid. What follows after the end does not depend on it.',
  lastActivity: (at: string) => `Last counted activity of the agent: ${at}.`,
  waiting: (minutes: number) =>
    `${formatCount(minutes, 'minute')} without activity of the agent. What the customer does meanwhile does not reset the timer.`,
  ends: (at: string) => `The session ends automatically: ${at}.`,
  sameOutcome: 'Whichever way the session ends, what follows is the same.',
} as const

/** The names of the segments of a timeline. */
export const segmentLabels: Record<SegmentKind, string> = {
  session: 'Session',
  ...accessLabels,
  unknown: 'Unknown',
}

/** Returns a label that says which setting makes a length unknown. */
const unusableLabel = ([setting]: UnusableSettings) => `${settingLabels[setting]} cannot be used`

/** Returns the reason why something is unknown, as a sentence. */
export const unusableSentence = ([setting]: UnusableSettings) =>
  `${settingLabels[setting]} cannot be used.`

function sessionLength(length: SessionLength): string {
  switch (length.of) {
    case 'inactivity':
      return `${formatCount(length.minutes, 'minute')} without activity`
    case 'nothing':
      return 'until the end'
    case 'unknown':
      return unusableLabel(length.because)
  }
}

/** Returns the length of a segment, or why it is unknown. */
export function segmentLength(segment: Segment): string {
  switch (segment.kind) {
    case 'session':
      return sessionLength(segment.length)
    case 'unknown':
      return unusableLabel(segment.because)
    case 'full':
    case 'limited':
    case 'none':
      return phaseLength(segment.phase)
  }
}

const msPerSecond = 1000
const msPerMinute = 60 * msPerSecond

/**
 * Returns a length of time in words, from days to thousandths of a second: `3 days 4 hours`,
 * `59.999 seconds`, `1 millisecond`. `ms` is whole milliseconds, not negative.
 */
export function formatElapsed(ms: number): string {
  if (ms > 0 && ms < msPerSecond) return formatCount(ms, 'millisecond')
  const minutes = Math.floor(ms / msPerMinute)
  const rest = ms % msPerMinute
  if (rest === 0) return formatMinutes(minutes)
  const seconds = formatCount(rest / msPerSecond, 'second')
  return minutes === 0 ? seconds : formatLengths([formatMinutes(minutes), seconds])
}

/** Returns the distance of an instant from the end of the session: `3 days after the session`. */
export function sinceTheEnd(atMs: number): string {
  if (atMs === 0) return 'at the end'
  const length = formatElapsed(Math.abs(atMs))
  return atMs < 0 ? `${length} before the end` : `${length} after the session`
}

/** Returns the distance of an instant from the end of the session as a heading. */
const sinceTheEndHeading = (atMs: number) => (atMs === 0 ? 'At the end' : sinceTheEnd(atMs))

/** A boundary close by, and how far an instant is from it; negative before the boundary. */
export type CloseBy = { offsetMs: number; name: BoundaryName; isSaved: boolean }

/**
 * An instant in words: within a sentence, and as a heading. A heading that tells it by another
 * boundary comes with the time of that boundary since the end (`since`), or, next to the boundary,
 * with the exact distance from it (`distance`).
 */
export type WhenText = { inline: string; heading: string; since?: string; distance?: string }

/**
 * Returns when an instant is: since the end or, close to another boundary, by that one (`Just after
 * full access ends`). Next to a boundary, the time since the end would round to that of the boundary.
 */
export function whenText(atMs: number, close: CloseBy | undefined): WhenText {
  if (close === undefined) return { inline: sinceTheEnd(atMs), heading: sinceTheEndHeading(atMs) }
  const { offsetMs } = close
  const texts = textsOfBoundary(close.name, close.isSaved)
  if (offsetMs === 0) {
    return { inline: texts.at, heading: texts.atInstant, since: sinceTheEnd(atMs) }
  }
  const length = formatElapsed(Math.abs(offsetMs))
  const distance = offsetMs < 0 ? texts.before(length) : texts.after(length)
  const heading = offsetMs < 0 ? texts.justBefore : texts.justAfter
  return { inline: distance, heading, distance }
}

/** The unit of the smallest part of an instant that is not zero. */
type Precision = 'minute' | 'second' | 'millisecond'

const smallParts: Record<Precision, Intl.DateTimeFormatOptions> = {
  minute: {},
  second: { second: '2-digit' },
  millisecond: { second: '2-digit', fractionalSecondDigits: 3 },
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than a movement of the handle may. */
function exactClock(timeZone: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${precision} ${timeZone}`
  const known = clocks.get(key)
  if (known) return known
  const clock = new Intl.DateTimeFormat(locale, {
    ...instantOptions,
    ...smallParts[precision],
    timeZone: isTimeZone(timeZone) ? timeZone : fallbackZone,
  })
  clocks.set(key, clock)
  return clock
}

function precisionOf(ms: number): Precision {
  if (ms % msPerMinute === 0) return 'minute'
  return ms % msPerSecond === 0 ? 'second' : 'millisecond'
}

/**
 * Returns an instant, in milliseconds since 1970, in `timeZone`, or in UTC where the browser does not
 * know it; the zone is named. Seconds and milliseconds are shown where they are not zero; otherwise
 * it reads as every instant on the page does.
 */
export const formatExactInstant = (ms: number, timeZone: string): string =>
  exactClock(timeZone, precisionOf(ms)).format(ms)

/** Returns a sentence about the rights of the customer. */
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
      return unusableSentence(segment.because)
    case 'full':
    case 'limited':
    case 'none':
      return rightsSentence(segment.phase)
  }
}

/**
 * Returns the text of the handle: the segment, `when` since the end, and what the customer can do or
 * why that is unknown; then the segment of the saved settings where it is of another kind.
 */
export function handleText(segment: Segment, when: string, saved: Segment | undefined): string {
  const text = `${segmentLabels[segment.kind]}, ${when}. ${segmentSentence(segment)}`
  return saved && saved.kind !== segment.kind
    ? `${text} Saved: ${segmentLabels[saved.kind]}.`
    : text
}
