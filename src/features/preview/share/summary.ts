import { knownAgent, knownCustomer, type PartialPolicy } from '../../../policy/partial-policy.ts'
import { agentSentence, customerSentence } from '#messages/outcome.ts'
import { preview } from '#messages/preview.ts'

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
