import type { CustomerAccess } from './access.ts'
import { customerAccessAt, roomLanding } from './outcome.ts'
import type { PartialPolicy } from './partial-policy.ts'
import type { Policy } from './policy.ts'
import type { AgentRedirect } from './settings.ts'

/**
 * The situation of the customer when the session ends: in the room, or away with the link to it.
 */
export type Situation = 'inRoom' | 'opensLink'

/** The page that the agent has in front of them. */
export type AgentPlace = 'session' | AgentRedirect

/** The page that the customer has in front of them; a room comes with its rights. */
export type CustomerPlace =
  | { at: 'session' }
  | { at: 'room'; access: CustomerAccess }
  | { at: 'redirect'; url: string }
  | { at: 'sessionEnded' }
  | { at: 'accessEnded' }

/**
 * Returns the page that the agent has in front of them `elapsedMs` milliseconds after the end;
 * before it, the session. A partial policy will do, since it always knows the landing.
 */
export function agentPlaceAt({ agent }: PartialPolicy | Policy, elapsedMs: number): AgentPlace {
  return elapsedMs < 0 ? 'session' : agent.landing
}

/**
 * Returns the page that the customer has in front of them `elapsedMs` milliseconds after the end
 * (L6). One who was in the room and is redirected stays away; one who is not keeps the room while
 * access lasts. One who opens the link finds the room while access lasts, and never a redirect
 * (L4).
 */
export function customerPlaceAt(
  policy: Policy,
  situation: Situation,
  elapsedMs: number,
): CustomerPlace {
  const access = customerAccessAt(policy, elapsedMs)
  if (access === undefined) return { at: 'session' }
  if (situation === 'inRoom') {
    const landing = roomLanding(policy.customer)
    if (landing.at !== 'room') return landing
  }
  return access.access === 'none' ? { at: 'accessEnded' } : { at: 'room', access }
}
