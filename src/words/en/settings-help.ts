import type { AccessLevel, AgentRedirect } from '../../policy/settings.ts'

/** What each landing means for the agent. */
export const agentRedirectHelp: Record<AgentRedirect, string> = {
  welcomePage: 'The agent leaves the session and is ready for the next one.',
  stayInRoom: 'The agent keeps the session open and sees everything the customer did and does.',
}

/** What each level means for the customer. */
export const accessLevelHelp: Record<AccessLevel, string> = {
  fullUnlimited: 'Customers use the session as before, completing documents included, with no end.',
  fullTimeRestricted: 'The same, but only for the time that you set.',
  limited:
    'Customers review and download documents for a time, but cannot fill in or complete any.',
}

/** The lines under the settings. */
export const help = {
  redirectAgent: 'What the agent sees when a session ends.',
  endWhenInactive: 'Ends a session automatically once its agent has been inactive for a while.',
  activity:
    'What the agent does counts as activity, also when it is done for them through the API. What the customer does never counts. A new number applies to open sessions as soon as it is saved.',
  endSessionAccess: 'What customers can still do in a session after it has ended.',
  attachments: 'Customers can add attachments while they have full access.',
  chat: 'Customers can send messages to the agent while they have full access.',
  continueToLimited: 'Limited access begins when full access is over, and lasts for its own time.',
  redirectCustomer: 'Sends customers who are in the session when it ends to an address of yours.',
  hostUsed: (host: string) => `Customers go to ${host}`,
  hostUsedAs: (typed: string, punycode: string) =>
    `Customers go to ${typed}, which browsers spell ${punycode}`,
  sameLength: (length: string) => `= ${length}`,
  kept: (values: string) => `Kept but not in use: ${values}.`,
  keptUnsaved: (values: string) => `Not usable, so not saved: ${values}.`,
  unit: (label: string) => `Unit of ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
} as const
