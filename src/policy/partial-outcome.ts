import { accessPhases, phaseDurations, type Phase } from './access.ts'
import { outcomeDifferences, type OutcomeDifference } from './differences.ts'
import type { Duration } from './duration.ts'
import { customerPlaceAt, type CustomerPlace, type Situation } from './landing.ts'
import { roomLanding, type RoomLanding } from './outcome.ts'
import {
  knownCustomer,
  customerWithUnknownOff,
  withUnknownOff,
  type PartialAccess,
  type PartialPolicy,
  type Partly,
  type Unknown,
} from './partial-policy.ts'
import type { AccessPolicy, Policy } from './policy.ts'
import type { SettingPath } from './setting-path.ts'
import { partOf } from './setting-registry.ts'
import { warningsOfPolicy, type Warning, type WarningOptions } from './warnings.ts'

/** A phase that is known, with its length as it was entered; `null` where it has no end. */
export type KnownPhase = Phase & { known: true; duration: Duration | null }

/** The time from `fromMs` on, of which nothing is known. */
export type UnknownPhase = Unknown & { fromMs: number; toMs: null }

/** A phase of a {@link PartialPolicy}, in milliseconds since the end of the session. */
export type PartialPhase = KnownPhase | UnknownPhase

function knownPhases(access: AccessPolicy): KnownPhase[] {
  const durations = phaseDurations(access)
  return accessPhases(access).map((phase, index) => ({
    ...phase,
    known: true,
    duration: durations[index] ?? null,
  }))
}

/**
 * Returns the phases of access, without gap or overlap (F7): those that are known, then an unknown
 * one where a length cannot be used. If `beginning` is `null`, the only phase is unknown.
 */
export function partialPhases(access: PartialAccess): PartialPhase[] {
  if (access.known) return knownPhases(access.value)
  const { beginning, ...unknown } = access
  const first = beginning === null ? [] : knownPhases(beginning).filter(({ toMs }) => toMs !== null)
  return [...first, { ...unknown, fromMs: first.at(-1)?.toMs ?? 0, toMs: null }]
}

/**
 * Returns the number of the phase that `elapsedMs` is in, from 0; -1 before the end of the session.
 */
export const phaseIndexAt = (phases: readonly PartialPhase[], elapsedMs: number): number =>
  phases.findLastIndex(({ fromMs }) => fromMs <= elapsedMs)

/**
 * The page that the customer has in front of them, as far as it is known. Where something has
 * ended, `decidedBy` is the setting that ended it.
 */
export type PartialPlace =
  | Extract<CustomerPlace, { at: 'session' | 'room' | 'redirect' }>
  | { at: 'sessionEnded' | 'accessEnded'; decidedBy: SettingPath }
  | { at: 'unknown'; unknown: Unknown }

/**
 * Returns the page that the customer has in front of them `elapsedMs` milliseconds after the end
 * (F8). Only where a customer in the room lands depends on the URL.
 */
export function partialPlaceAt(
  policy: PartialPolicy,
  situation: Situation,
  elapsedMs: number,
): PartialPlace {
  const { access, redirect } = policy.customer
  const phases = partialPhases(access)
  const phase = phases[phaseIndexAt(phases, elapsedMs)]
  const place = customerPlaceAt(withUnknownOff(policy), situation, elapsedMs)
  if (phase === undefined || place.at === 'session') return { at: 'session' }
  if (situation === 'inRoom' && !redirect.known) return { at: 'unknown', unknown: redirect }
  if (place.at === 'redirect') return place
  if (!phase.known) return { at: 'unknown', unknown: phase }
  return place.at === 'room' ? place : { at: place.at, decidedBy: phase.decidedBy }
}

/** Returns where a customer in the room lands at the end, as far as it is known (F8). */
export function partialRoomLanding({
  access,
  redirect,
}: PartialPolicy['customer']): Partly<RoomLanding> {
  if (!redirect.known) return redirect
  if (!redirect.value.redirects && !access.known && access.beginning === null) return access
  return { known: true, value: roomLanding(customerWithUnknownOff({ access, redirect })) }
}

/** Returns the warnings about settings whose parts are known (F10). */
export function partialWarnings(policy: PartialPolicy, options?: WarningOptions): Warning[] {
  const { agent, customer } = policy
  const answers = [agent.inactivity, customer.access, customer.redirect]
  const unknown = new Set(
    answers.flatMap((answer) => (answer.known ? [] : answer.because.map(partOf))),
  )
  return warningsOfPolicy(withUnknownOff(policy), options).filter(
    ({ settings }) => !settings.some((setting) => unknown.has(partOf(setting))),
  )
}

/**
 * Returns whether people will notice that `draft` takes the place of `saved`; unknown parts are off
 * (F11).
 */
export const isNoticed = (saved: Policy, draft: PartialPolicy): boolean =>
  outcomeDifferences(saved, withUnknownOff(draft)).length > 0

/**
 * Returns what people will notice when `draft` takes the place of `saved` (F11). Nothing can be
 * reported while something about the customer is unknown.
 */
export const partialDifferences = (saved: Policy, draft: PartialPolicy): OutcomeDifference[] =>
  knownCustomer(draft).known ? outcomeDifferences(saved, withUnknownOff(draft)) : []
