import type { Capability } from '../../policy/access.ts'
import {
  outcomeDifferences,
  settingsDifferences,
  type OutcomeDifference,
} from '../../policy/differences.ts'
import { durationMs, minuteMs, type Duration } from '../../policy/duration.ts'
import { policyOf, type Policy } from '../../policy/policy.ts'
import type { SettingValue } from '../../policy/setting-path.ts'
import type { Settings } from '../../policy/settings.ts'
import {
  formatAlternatives,
  formatCount,
  formatDuration,
  formatList,
  formatMinutes,
} from './format.ts'
import { capabilityLabels } from './labels.ts'

/** Something that changes for people, and the instant since the end at which it can be seen. */
export type PeopleChange = { words: string; atMs: number }

type CapabilityDifference = Extract<OutcomeDifference, { about: 'capability' }>

/** A length of time in words, from milliseconds. */
type LengthText = (ms: number) => string

const typedDurations = ({ customer: { access } }: Policy): Duration[] =>
  'duration' in access ? [access.duration] : []

/** Lengths as somebody typed them in the policies, the last one first; others by their largest units. */
function lengthsOf(...policies: Policy[]): LengthText {
  const typed = policies.flatMap(typedDurations)
  return (ms) => {
    const duration = typed.findLast((one) => durationMs(one) === ms)
    return duration ? formatDuration(duration) : formatMinutes(ms / minuteMs)
  }
}

/** `In the first day`, `In the first 24 hours`; nobody says "the first 1 day". */
function firstSentence(length: string): string {
  if (/^1 .*\d/u.test(length)) return `Within ${length} of the end`
  return `In the first ${length.replace(/^1 /u, '')}`
}

/** When a difference holds, at the beginning of a sentence. */
function stretchSentence(fromMs: number, toMs: number | null, length: LengthText): string {
  if (toMs === null)
    return fromMs === 0 ? 'After the session ends' : `From ${length(fromMs)} after the end on`
  if (fromMs === 0) return firstSentence(length(toMs))
  return `From ${length(fromMs)} to ${length(toMs)} after the end`
}

function capabilitySentence(
  { fromMs, toMs, after }: CapabilityDifference,
  all: Capability[],
  length: LengthText,
): string {
  const what = all.map((one) => capabilityLabels[one])
  const can = after ? `can also ${formatList(what)}` : `can no longer ${formatAlternatives(what)}`
  return `${stretchSentence(fromMs, toMs, length)}, customers ${can}.`
}

/** Capabilities that change in the same way in the same stretch make one sentence. */
function capabilityChanges(
  differences: readonly CapabilityDifference[],
  length: LengthText,
): PeopleChange[] {
  const groups = new Map<string, { first: CapabilityDifference; all: Capability[] }>()
  for (const difference of differences) {
    const key = `${difference.fromMs} ${difference.toMs} ${difference.after}`
    const group = groups.get(key)
    if (group) group.all.push(difference.capability)
    else groups.set(key, { first: difference, all: [difference.capability] })
  }
  return [...groups.values()]
    .toSorted((a, b) => a.first.fromMs - b.first.fromMs)
    .map(({ first, all }) => ({
      words: capabilitySentence(first, all, length),
      atMs: first.fromMs,
    }))
}

function otherChange(difference: Exclude<OutcomeDifference, CapabilityDifference>): string {
  switch (difference.about) {
    case 'agentLanding':
      return difference.after === 'stayInRoom'
        ? 'The agent stays in the room instead of going back to the Welcome page.'
        : 'The agent goes back to the Welcome page instead of staying in the room.'
    case 'inactiveMinutes': {
      const { before, after } = difference
      if (after === null) return 'Sessions no longer end automatically.'
      const end = `after ${formatCount(after, 'minute')} without activity of the agent`
      return before === null
        ? `Sessions now end automatically ${end}.`
        : `Sessions end automatically ${end}, not after ${formatCount(before, 'minute')}.`
    }
    case 'customerRedirect': {
      const { before, after } = difference
      if (after === null) return 'Customers in the room are no longer sent to another page.'
      return before === null
        ? `Customers in the room are now sent to ${after}`
        : `Customers in the room are sent to ${after} instead of ${before}`
    }
  }
}

const isCapability = (one: OutcomeDifference): one is CapabilityDifference =>
  one.about === 'capability'

/** What changes for people when `after` takes the place of `before`, as sentences. */
export function peopleChanges(before: Settings, after: Settings): PeopleChange[] {
  const policies = [policyOf(before), policyOf(after)] as const
  const differences = outcomeDifferences(...policies)
  return [
    ...differences
      .filter((one) => !isCapability(one))
      .map((one) => ({ words: otherChange(one), atMs: 0 })),
    ...capabilityChanges(differences.filter(isCapability), lengthsOf(...policies)),
  ]
}

function sameLength(before: SettingValue, after: SettingValue): string[] {
  if (typeof before !== 'object' || typeof after !== 'object') return []
  if (durationMs(before) !== durationMs(after)) return []
  return [`${formatDuration(before)} is ${formatDuration(after)}`]
}

/** Why different settings make no difference for people. */
export function nothingChanges(before: Settings, after: Settings): string {
  const spellings = settingsDifferences(before, after).flatMap((one) =>
    sameLength(one.before, one.after),
  )
  return spellings.length === 0
    ? 'Nothing changes for people: only values that are not in use differ.'
    : `Nothing changes for people: ${formatList(spellings)}.`
}

/** What changes for people in one line. */
export function peopleSummary(before: Settings, after: Settings): string {
  const [first, ...rest] = peopleChanges(before, after)
  if (!first) return nothingChanges(before, after)
  return rest.length === 0
    ? first.words
    : `${first.words} And ${formatCount(rest.length, 'moreChange')}.`
}
