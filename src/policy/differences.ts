import { accessPhases, capabilities, type Capability } from './access.ts'
import type { Policy } from './policy.ts'
import {
  settingPaths,
  settingValue,
  type SettingPath,
  type SettingsOf,
  type SettingValue,
} from './setting-path.ts'
import type { AgentRedirect } from './settings.ts'

/** A setting with two different values. */
export type SettingDifference<N = number> = {
  setting: SettingPath
  before: SettingValue<N>
  after: SettingValue<N>
}

/** Something that people will notice. Times are milliseconds since the end of the session. */
export type OutcomeDifference =
  | { about: 'agentLanding'; before: AgentRedirect; after: AgentRedirect }
  | { about: 'inactiveMinutes'; before: number | null; after: number | null }
  | { about: 'customerRedirect'; before: string | null; after: string | null }
  | {
      about: 'capability'
      capability: Capability
      fromMs: number
      toMs: number | null
      before: boolean
      after: boolean
    }

function isSameValue<N extends number | string>(a: SettingValue<N>, b: SettingValue<N>): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.value === b.value && a.unit === b.unit
}

/**
 * Returns the settings with different values, also in parts that are switched off (D1). 24 hours
 * and 1 day differ.
 */
export function settingsDifferences<N extends number | string>(
  a: SettingsOf<N>,
  b: SettingsOf<N>,
): SettingDifference<N>[] {
  return settingPaths.flatMap((setting) => {
    const before = settingValue(a, setting)
    const after = settingValue(b, setting)
    return isSameValue(before, after) ? [] : [{ setting, before, after }]
  })
}

/**
 * Returns how long after the end `capability` is allowed, in milliseconds: 0 for never, Infinity
 * for always.
 */
function allowedUntilMs({ customer }: Policy, capability: Capability): number {
  const allowing = accessPhases(customer.access).filter(
    (one) => one.capabilities[capability].allowed,
  )
  const ends = allowing.map(({ toMs }) => toMs ?? Infinity)
  return Math.max(0, ...ends)
}

/** No right comes back after it has ended (A6), so that the two differ between their ends. */
function capabilityDifferences(a: Policy, b: Policy, capability: Capability): OutcomeDifference[] {
  const [untilA, untilB] = [allowedUntilMs(a, capability), allowedUntilMs(b, capability)]
  if (untilA === untilB) return []
  const before = untilA > untilB
  const [fromMs, end] = before ? [untilB, untilA] : [untilA, untilB]
  const toMs = end === Infinity ? null : end
  return [{ about: 'capability', capability, fromMs, toMs, before, after: !before }]
}

const minutesOf = ({ agent: { inactivity } }: Policy) =>
  inactivity.endsSession ? inactivity.minutes : null

const redirectOf = ({ customer: { redirect } }: Policy) =>
  redirect.redirects ? redirect.url : null

/**
 * Returns what people will notice when `b` replaces `a` (D2): landings, the minutes of
 * inactivity and, for every capability, the periods in which the answer changes. Values that are
 * not in use and other spellings of the same length make no difference.
 */
export function outcomeDifferences(a: Policy, b: Policy): OutcomeDifference[] {
  const differences: OutcomeDifference[] = []
  if (a.agent.landing !== b.agent.landing) {
    differences.push({ about: 'agentLanding', before: a.agent.landing, after: b.agent.landing })
  }
  const minutes = { before: minutesOf(a), after: minutesOf(b) }
  if (minutes.before !== minutes.after) differences.push({ about: 'inactiveMinutes', ...minutes })
  const url = { before: redirectOf(a), after: redirectOf(b) }
  if (url.before !== url.after) differences.push({ about: 'customerRedirect', ...url })
  return [...differences, ...capabilities.flatMap((one) => capabilityDifferences(a, b, one))]
}
