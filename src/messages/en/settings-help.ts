import type { AccessLevel, AgentRedirect } from '../../policy/settings.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import type { SettingOfKind } from '../../policy/setting-registry.ts'
import { formatEnumeration } from './format.ts'
import { durationLimits, urlLimits } from './settings-problems.ts'

/** The meaning of each landing for the agent. */
export const agentRedirectHelp: Record<AgentRedirect, string> = {
  welcomePage: 'The agent leaves the session and is ready for the next one.',
  stayInRoom: 'The agent keeps the session open and sees everything the customer did and does.',
}

/** The meaning of each level for the customer. */
export const accessLevelHelp: Record<AccessLevel, string> = {
  fullUnlimited: 'Customers use the session as before, completing documents included, with no end.',
  fullTimeRestricted: 'Full access for a set time.',
  limited:
    'Customers review and download documents for a time, but cannot fill in or complete any.',
}

/** The line under every setting; `null` for a setting that needs none. */
export const settingHelp = {
  'agent.redirect': 'What the agent sees when a session ends.',
  'agent.endWhenInactive.enabled':
    'Ends a session automatically once its agent has been inactive for a while.',
  'agent.endWhenInactive.minutes':
    'Only what the agent does counts as activity, also through the API. A new number applies to open sessions, too.',
  'customer.access.enabled': 'What customers can still do in a session after it has ended.',
  'customer.access.level': null,
  'customer.access.fullDuration': durationLimits,
  'customer.access.limitedDuration': durationLimits,
  'customer.access.attachments': 'During full access, customers can add attachments.',
  'customer.access.chat': 'During full access, customers can message the agent.',
  'customer.access.continueToLimited.enabled': 'Limited access follows when full access is over.',
  'customer.access.continueToLimited.duration': durationLimits,
  'customer.redirect.enabled':
    'Sends customers who are in the session when it ends to an address of yours.',
  'customer.redirect.url': urlLimits,
} as const satisfies Record<SettingPath, string | null>

/** The lines that say more about a setting. */
export const help = {
  hostUsed: (host: string) => `When a session ends, customers in it go to ${host}`,
  hostUsedAs: (typed: string, punycode: string) =>
    `When a session ends, customers in it go to ${typed}, which browsers spell ${punycode}`,
  sameLength: (length: string) => `= ${length}`,
  keptValue: (label: string, value: string) => `${label} ${value}`,
  keptSwitch: (label: string) => `${label} on`,
  keptText: (label: string, text: string) => `${label} “${text}”`,
  kept: (values: readonly string[]) => `Kept but not in use: ${formatEnumeration(values)}.`,
  keptUnsaved: (values: readonly string[]) =>
    `Not usable, so not saved: ${formatEnumeration(values)}.`,
} as const

/** The names of the choices of a unit. */
export const unitChoiceLabels: Record<SettingOfKind<'duration'>, string> = {
  'customer.access.fullDuration': 'Unit of duration of full access',
  'customer.access.limitedDuration': 'Unit of duration of limited access',
  'customer.access.continueToLimited.duration': 'Unit of duration of continued limited access',
}
