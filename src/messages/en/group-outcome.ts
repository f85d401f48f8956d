import { roomLanding } from '../../policy/outcome.ts'
import { policyOf } from '../../policy/policy.ts'
import type { SettingGroup } from '../../policy/setting-groups.ts'
import type { Settings } from '../../policy/settings.ts'
import {
  accessSentence,
  agentLandingSentence,
  customerLandingSentence,
  inactivitySentence,
} from './outcome.ts'

/**
 * Returns what follows from a group of settings among the whole `settings` that it stands in, as a
 * sentence.
 */
export function groupOutcome(group: SettingGroup, settings: Settings): string {
  const { agent, customer } = policyOf(settings)
  switch (group) {
    case 'agentRedirect':
      return agentLandingSentence(agent.landing)
    case 'inactivity':
      return inactivitySentence(agent.inactivity)
    case 'access':
    case 'attachments':
    case 'chat':
      return accessSentence(customer.access)
    case 'customerRedirect':
      return customerLandingSentence(roomLanding(customer))
  }
}
