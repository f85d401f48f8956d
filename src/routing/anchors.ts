import type { SettingPath } from '../policy/setting-path.ts'

/** The anchor of every setting, which is also the id of its control. */
export const anchors: Record<SettingPath, string> = {
  'agent.redirect': 'redirect-agent',
  'agent.endWhenInactive.enabled': 'end-session-when-agent-is-inactive',
  'agent.endWhenInactive.minutes': 'minutes-of-inactivity',
  'customer.access.enabled': 'end-session-access',
  'customer.access.level': 'access-level',
  'customer.access.fullDuration': 'duration-of-full-access',
  'customer.access.limitedDuration': 'duration-of-limited-access',
  'customer.access.attachments': 'attachments',
  'customer.access.chat': 'chat',
  'customer.access.continueToLimited.enabled': 'continue-to-limited-access',
  'customer.access.continueToLimited.duration': 'duration-of-continued-limited-access',
  'customer.redirect.enabled': 'redirect-customer',
  'customer.redirect.url': 'redirect-url',
}
