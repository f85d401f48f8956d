import { knownAgent, knownCustomer, type PartialPolicy } from '../../../policy/partial-policy.ts'
import { agentSentence, customerSentence } from '#messages/outcome.ts'
import { preview } from '#messages/preview.ts'
import { share } from '#messages/preview-share.ts'
import { formatExactInstant } from '#messages/preview-timeline.ts'
import { timelineOf } from '../model/timeline.ts'
import type { View } from '../model/view.ts'
import { messageAt } from '../timeline/ReadOut.tsx'

/**
 * Returns the sentences about the agent and the customer; a sentence says so where a value that
 * cannot be used makes it unknown.
 */
export function summaryOf(policy: PartialPolicy): { agent: string; customer: string } {
  const [agent, customer] = [knownAgent(policy), knownCustomer(policy)]
  return {
    agent: agent.known ? agentSentence(agent.value) : preview.unknownSentence,
    customer: customer.known ? customerSentence(customer.value) : preview.unknownSentence,
  }
}

/** Returns the instant of a view, with the phase and what the customer can do then. */
export function summaryAt(
  policy: PartialPolicy,
  { cause, atMs, endedAtMs, timeZone }: View,
): string {
  const instant = formatExactInstant(endedAtMs + atMs, timeZone)
  return share.summaryAt(instant, messageAt(timelineOf({ policy, cause }), atMs))
}
