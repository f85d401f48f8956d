import { minuteMs } from '../../../policy/duration.ts'
import { sessionEndsAt } from '../../../policy/outcome.ts'
import type { Policy } from '../../../policy/policy.ts'
import { inactiveLength, openBecause, untilTheEnd } from '../../../words/en/preview-timeline.ts'
import { defaultLeadMs, type Cause } from '../view.ts'

/** What is shown of the session before its end. */
export type Lead = {
  /** Its length in milliseconds, never 0. */
  ms: number
  /** Its length in words, or why it is open. */
  words: string
  /** Whether it begins where it is drawn, with the last counted activity. */
  hasStart: boolean
}

/** How long the agent has been inactive when that ends the session, or `null` where it does not. */
export function inactiveMs(policy: Policy): number | null {
  return sessionEndsAt(policy, new Date(0))?.getTime() ?? null
}

/**
 * What is shown before the end: the inactive minutes where they ended the session, else half an
 * hour, which is nobody's setting and therefore has no beginning.
 */
export function leadOf(policy: Policy, cause: Cause, isInactivityUnknown: boolean): Lead {
  const length = cause === 'agentInactive' ? inactiveMs(policy) : null
  if (length !== null) {
    return { ms: length, words: inactiveLength(length / minuteMs), hasStart: true }
  }
  const isOpen = cause === 'agentInactive' && isInactivityUnknown
  const words = isOpen ? openBecause('agent.endWhenInactive.minutes') : untilTheEnd
  return { ms: defaultLeadMs, words, hasStart: false }
}
