import type { SettingPath, SettingsOf } from './setting-path.ts'

/**
 * Whether the value of `setting` applies (O1): its part is switched on and, for what belongs to a
 * level of access, that level is chosen. Switches apply always, but for the one inside a level.
 */
export function isInUse<N>({ agent, customer }: SettingsOf<N>, setting: SettingPath): boolean {
  const { access, redirect } = customer
  const isFull = access.enabled && access.level !== 'limited'
  const isTimed = access.enabled && access.level === 'fullTimeRestricted'
  switch (setting) {
    case 'agent.redirect':
    case 'agent.endWhenInactive.enabled':
    case 'customer.access.enabled':
    case 'customer.redirect.enabled':
      return true
    case 'agent.endWhenInactive.minutes':
      return agent.endWhenInactive.enabled
    case 'customer.access.level':
      return access.enabled
    case 'customer.access.fullDuration':
    case 'customer.access.continueToLimited.enabled':
      return isTimed
    case 'customer.access.limitedDuration':
      return access.enabled && access.level === 'limited'
    case 'customer.access.attachments':
    case 'customer.access.chat':
      return isFull
    case 'customer.access.continueToLimited.duration':
      return isTimed && access.continueToLimited.enabled
    case 'customer.redirect.url':
      return redirect.enabled
  }
}
