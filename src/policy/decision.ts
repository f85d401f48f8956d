import { phaseAt, type Capabilities, type CustomerAccess } from './access.ts'
import { minuteMs } from './duration.ts'
import {
  roomLanding,
  sessionEndsAt,
  type LinkLanding,
  type RoomLanding,
  type Scenario,
} from './outcome.ts'
import type { Policy } from './policy.ts'
import type { AgentRedirect } from './settings.ts'

/** A version of the settings: its policy, and the instant at which it came into force. */
export type DatedVersion = { version: number; since: Date; policy: Policy }

/** The instant since which the defaults are in force: the earliest that there is (H1). */
export const always = new Date(-8_640_000_000_000_000)

/** The end of a session, `null` if no version ends it, and the version that decides it (H2). */
export type SessionEnd = { decidedBy: DatedVersion; endsAt: Date | null }

/** What holds for a customer at an instant after the end (H5). */
export type CustomerDecision = {
  /** Where a customer is who was in the room when the session ended (L6). */
  inRoom: RoomLanding | { at: 'accessEnded' }
  link: LinkLanding
  access: CustomerAccess['access']
  /** The instant at which the phase ends, and the access after it; `null` in the last phase. */
  until: Date | null
  next: CustomerAccess['access'] | null
  capabilities: Capabilities
}

/** What holds for a session at an instant: before its end nothing but the end (H4). */
export type SessionDecision =
  | { state: 'open'; endsAt: Date | null }
  | { state: 'ended'; endedAt: Date; agent: AgentRedirect; customer: CustomerDecision }

function endUnder({ policy, since }: DatedVersion, scenario: Scenario): Date | null {
  return scenario.cause === 'agentEndsSession'
    ? scenario.endedAt
    : sessionEndsAt(policy, scenario.lastActivity, since)
}

/**
 * Returns the end of a session (H2, H3). `first` is the version in force at the end that the agent
 * gave or at the last activity, or an earlier one; `later` are those that follow it without a gap.
 */
export function sessionEnd(
  [first, ...later]: readonly [DatedVersion, ...DatedVersion[]],
  scenario: Scenario,
): SessionEnd {
  let decidedBy = first
  for (const next of later) {
    const endsAt = endUnder(decidedBy, scenario)
    if (endsAt !== null && endsAt.getTime() < next.since.getTime()) return { decidedBy, endsAt }
    decidedBy = next
  }
  return { decidedBy, endsAt: endUnder(decidedBy, scenario) }
}

function customerDecision({ customer }: Policy, endedAt: Date, at: Date): CustomerDecision {
  const end = endedAt.getTime()
  const { access, toMs, capabilities } = phaseAt(customer.access, at.getTime() - end)
  const landing = roomLanding(customer)
  const hasEnded = access === 'none'
  return {
    inRoom: hasEnded && landing.at === 'room' ? { at: 'accessEnded' } : landing,
    link: hasEnded ? 'accessEnded' : 'room',
    access,
    until: toMs === null ? null : new Date(end + toMs),
    next: toMs === null ? null : phaseAt(customer.access, toMs).access,
    capabilities,
  }
}

/** Returns what holds at `at` for a session with this end (H4, H5). */
export function decisionAt({ decidedBy, endsAt }: SessionEnd, at: Date): SessionDecision {
  if (endsAt === null || at.getTime() < endsAt.getTime()) return { state: 'open', endsAt }
  const { policy } = decidedBy
  const customer = customerDecision(policy, endsAt, at)
  return { state: 'ended', endedAt: endsAt, agent: policy.agent.landing, customer }
}

/** Returns true if no save that is under way at `now` can change the end any more (H7). */
export const isSettled = ({ endsAt }: SessionEnd, now: Date): boolean =>
  endsAt !== null && now.getTime() - endsAt.getTime() >= minuteMs
