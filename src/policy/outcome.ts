import { accessAt, accessPhases, type CustomerAccess, type Phase } from './access.ts'
import { minuteMs } from './duration.ts'
import type { Policy } from './policy.ts'
import type { AgentRedirect } from './settings.ts'

/** The cause and the time of the end of a session (E1, E2). */
export type Scenario =
  { cause: 'agentEndsSession'; endedAt: Date } | { cause: 'agentInactive'; lastActivity: Date }

/** The landing of a customer who is in the room at the end (L2, L3). */
export type RoomLanding = { at: 'redirect'; url: string } | { at: 'room' } | { at: 'sessionEnded' }

/** The landing of a customer who opens the session link; never a redirect (L4). */
export type LinkLanding = 'room' | 'accessEnded'

/** A phase of access with its instants, and the landing of the session link in it. */
export type OutcomePhase = Phase & {
  startsAt: Date
  endsAt: Date | null
  link: LinkLanding
}

/** The outcome of a policy and a scenario. An inactive agent does not end every session. */
export type Outcome =
  | { ended: false }
  | {
      ended: true
      endedAt: Date
      agent: AgentRedirect
      customer: { inRoom: RoomLanding; phases: OutcomePhase[] }
    }

/**
 * Returns the instant at which the session ends because the agent is inactive: the last counted
 * activity plus the minutes (I1), or `null` where the setting is off. A number of minutes that came
 * into force later never ends a session before that instant (I5).
 */
export function sessionEndsAt(
  policy: Policy,
  lastActivity: Date,
  inForceSince?: Date,
): Date | null {
  const { inactivity } = policy.agent
  if (!inactivity.endsSession) return null
  const deadline = lastActivity.getTime() + inactivity.minutes * minuteMs
  return new Date(Math.max(deadline, inForceSince?.getTime() ?? deadline))
}

/**
 * Returns whether an action of the agent at `at` still counts: at the deadline it is too late (I4).
 * As in {@link sessionEndsAt}, minutes that came into force later end nothing before then (I5).
 */
export function countsAsActivity(
  policy: Policy,
  lastActivity: Date,
  at: Date,
  inForceSince?: Date,
): boolean {
  const endsAt = sessionEndsAt(policy, lastActivity, inForceSince)
  return endsAt === null || at.getTime() < endsAt.getTime()
}

/**
 * Returns the access of the customer `elapsedMs` milliseconds after the session ended, each answer
 * with the setting that decided it (C6); `undefined` before the end, when the session is open and
 * the policy does not apply (T5).
 */
export function customerAccessAt(policy: Policy, elapsedMs: number): CustomerAccess | undefined {
  return accessAt(policy.customer.access, elapsedMs)
}

/** Returns where a customer who is in the room lands at the end (L2, L3). */
export function roomLanding({ redirect, access }: Policy['customer']): RoomLanding {
  if (redirect.redirects) return { at: 'redirect', url: redirect.url }
  return { at: access.level === 'none' ? 'sessionEnded' : 'room' }
}

// One literal: spreading an object is many times slower in Node 20.
function outcomePhase(phase: Phase, endedAt: Date): OutcomePhase {
  const { access, decidedBy, capabilities, fromMs, toMs } = phase
  const end = endedAt.getTime()
  return {
    access,
    decidedBy,
    capabilities,
    fromMs,
    toMs,
    startsAt: new Date(end + fromMs),
    endsAt: toMs === null ? null : new Date(end + toMs),
    link: access === 'none' ? 'accessEnded' : 'room',
  }
}

/** Returns the outcome of `scenario` under `policy`. Both causes lead to the same outcome (L5). */
export function outcomeOf(policy: Policy, scenario: Scenario): Outcome {
  const endedAt =
    scenario.cause === 'agentEndsSession'
      ? scenario.endedAt
      : sessionEndsAt(policy, scenario.lastActivity)
  if (endedAt === null) return { ended: false }
  const phases = accessPhases(policy.customer.access).map((phase) => outcomePhase(phase, endedAt))
  return {
    ended: true,
    endedAt,
    agent: policy.agent.landing,
    customer: { inRoom: roomLanding(policy.customer), phases },
  }
}
