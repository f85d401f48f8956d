import type { SettingPath } from '../../policy/setting-path.ts'
import type { AccessLevel, AgentRedirect } from '../../policy/settings.ts'
import type { DurationUnit } from '../../policy/duration.ts'
import type { Capability, CustomerAccess } from '../../policy/access.ts'

/** The name of every setting, as the page shows it. */
export const settingLabels: Record<SettingPath, string> = {
  'agent.redirect': 'Redirect agent',
  'agent.endWhenInactive.enabled': 'End session when agent is inactive',
  'agent.endWhenInactive.minutes': 'Minutes of inactivity',
  'customer.access.enabled': 'End session access',
  'customer.access.level': 'Access level',
  'customer.access.fullDuration': 'Duration of full access',
  'customer.access.limitedDuration': 'Duration of limited access',
  'customer.access.attachments': 'Attachments',
  'customer.access.chat': 'Chat',
  'customer.access.continueToLimited.enabled': 'Continue to limited access',
  'customer.access.continueToLimited.duration': 'Duration of continued limited access',
  'customer.redirect.enabled': 'Redirect customer',
  'customer.redirect.url': 'Redirect URL',
}

/** The places where the agent can land. */
export const agentRedirectLabels: Record<AgentRedirect, string> = {
  welcomePage: 'Back to Welcome page',
  stayInRoom: 'Stay in room',
}

/** The levels of End session access. */
export const accessLevelLabels: Record<AccessLevel, string> = {
  fullUnlimited: 'Full access (unlimited)',
  fullTimeRestricted: 'Full access (time restricted)',
  limited: 'Limited access',
}

/** The units of a duration, as choices. */
export const unitLabels: Record<DurationUnit, string> = {
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
}

/** The kinds of access, as names of phases. */
export const accessLabels: Record<CustomerAccess['access'], string> = {
  full: 'Full access',
  limited: 'Limited access',
  none: 'No access',
}

/** The capabilities of a customer, as verbs. */
export const capabilityLabels: Record<Capability, string> = {
  completeDocuments: 'complete documents',
  reviewIncompleteDocuments: 'review incomplete documents',
  downloadCompletedDocuments: 'download completed documents',
  addAttachments: 'add attachments',
  messageAgent: 'message the agent',
}
