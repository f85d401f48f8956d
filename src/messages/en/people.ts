import type { Capability } from '../../policy/access.ts'
import {
  outcomeDifferences,
  settingsDifferences,
  type OutcomeDifference,
} from '../../policy/differences.ts'
import { durationMs, minuteMs, type Duration } from '../../policy/duration.ts'
import { policyOf, type Policy } from '../../policy/policy.ts'
import type { SettingValue } from '../../policy/setting-path.ts'
import type { AgentRedirect, Settings } from '../../policy/settings.ts'
import {
  formatAlternatives,
  formatCount,
  formatDuration,
  formatList,
  formatMinutes,
} from './format.ts'
import { capabilityLabels } from './labels.ts'

/** A sentence about a change for people, and the instant since the end at which it can be seen. */
export type PeopleChange = { sentence: string; atMs: number }

type CapabilityDifference = Extract<OutcomeDifference, { about: 'capability' }>

/** A length of time in words, from milliseconds. */
type LengthText = (ms: number) => string

const typedDurations = ({ customer: { access } }: Policy): Duration[] =>
  'duration' in access ? [access.duration] : []

/**
 * Returns a function that says a length as somebody typed it in the policies, the last one first, or
 * by its largest units.
 */
function lengthsOf(...policies: Policy[]): LengthText {
  const typed = policies.flatMap(typedDurations)
  return (ms) => {
    const duration = typed.findLast((one) => durationMs(one) === ms)
    return duration ? formatDuration(duration) : formatMinutes(ms / minuteMs)
  }
}

/** A difference in capabilities: when it holds, and what it is about, in words. */
type PeriodText = { from: string; to: string; capabilities: string }

type PeriodKind = 'fromEnd' | 'fromLater' | 'untilLater' | 'between'

const gained: Record<PeriodKind, (text: PeriodText) => string> = {
  fromEnd: ({ capabilities }) => `After the session ends, customers can also ${capabilities}.`,
  fromLater: ({ from, capabilities }) =>
    `From ${from} after the end on, customers can also ${capabilities}.`,
  untilLater: ({ to, capabilities }) =>
    `Until ${to} after the end, customers can also ${capabilities}.`,
  between: ({ from, to, capabilities }) =>
    `From ${from} to ${to} after the end, customers can also ${capabilities}.`,
}

const lost: Record<PeriodKind, (text: PeriodText) => string> = {
  fromEnd: ({ capabilities }) => `After the session ends, customers can no longer ${capabilities}.`,
  fromLater: ({ from, capabilities }) =>
    `From ${from} after the end on, customers can no longer ${capabilities}.`,
  untilLater: ({ to, capabilities }) =>
    `Until ${to} after the end, customers can no longer ${capabilities}.`,
  between: ({ from, to, capabilities }) =>
    `From ${from} to ${to} after the end, customers can no longer ${capabilities}.`,
}

function periodKind(fromMs: number, toMs: number | null): PeriodKind {
  if (toMs === null) return fromMs === 0 ? 'fromEnd' : 'fromLater'
  return fromMs === 0 ? 'untilLater' : 'between'
}

function capabilitySentence(
  { fromMs, toMs, after }: CapabilityDifference,
  all: Capability[],
  length: LengthText,
): string {
  const labels = all.map((one) => capabilityLabels[one])
  const sentences = after ? gained : lost
  return sentences[periodKind(fromMs, toMs)]({
    from: length(fromMs),
    to: toMs === null ? '' : length(toMs),
    capabilities: after ? formatList(labels) : formatAlternatives(labels),
  })
}

/** Returns one sentence for all capabilities that change in the same way in the same period. */
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
      sentence: capabilitySentence(first, all, length),
      atMs: first.fromMs,
    }))
}

const landingChanges: Record<AgentRedirect, string> = {
  welcomePage: 'The agent goes back to the Welcome page instead of staying in the room.',
  stayInRoom: 'The agent stays in the room instead of going back to the Welcome page.',
}

function otherChange(difference: Exclude<OutcomeDifference, CapabilityDifference>): string {
  switch (difference.about) {
    case 'agentLanding':
      return landingChanges[difference.after]
    case 'inactiveMinutes': {
      const { before, after } = difference
      if (after === null) return 'Sessions no longer end automatically.'
      const length = formatCount(after, 'minute')
      return before === null
        ? `Sessions now end automatically after ${length} without activity of the agent.`
        : `Sessions end automatically after ${length} without activity of the agent, not after ${formatCount(before, 'minute')}.`
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

/** Returns sentences about what changes for people when `after` takes the place of `before`. */
export function peopleChanges(before: Settings, after: Settings): PeopleChange[] {
  const policies = [policyOf(before), policyOf(after)] as const
  const differences = outcomeDifferences(...policies)
  return [
    ...differences
      .filter((one) => !isCapability(one))
      .map((one) => ({ sentence: otherChange(one), atMs: 0 })),
    ...capabilityChanges(differences.filter(isCapability), lengthsOf(...policies)),
  ]
}

function sameLength(before: SettingValue, after: SettingValue): string[] {
  if (typeof before !== 'object' || typeof after !== 'object') return []
  if (durationMs(before) !== durationMs(after)) return []
  return [`${formatDuration(before)} is ${formatDuration(after)}`]
}

/** Returns the reason why different settings make no difference for people. */
export function nothingChanges(before: Settings, after: Settings): string {
  const spellings = settingsDifferences(before, after).flatMap((one) =>
    sameLength(one.before, one.after),
  )
  return spellings.length === 0
    ? 'Nothing changes for people: only values that are not in use differ.'
    : `Nothing changes for people: ${formatList(spellings)}.`
}

/** Returns one line about what changes for people. */
export function peopleSummary(before: Settings, after: Settings): string {
  const [first, ...rest] = peopleChanges(before, after)
  if (!first) return nothingChanges(before, after)
  return rest.length === 0
    ? first.sentence
    : `${first.sentence} And ${formatCount(rest.length, 'moreChange')}.`
}
