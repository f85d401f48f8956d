import type { Settings } from './settings.ts'
import type { Duration } from './duration.ts'

/**
 * Every setting, named by its place in the document, in the order of the page. A duration is one
 * setting: its number and its unit change together.
 */
export const settingPaths = [
  'agent.redirect',
  'agent.endWhenInactive.enabled',
  'agent.endWhenInactive.minutes',
  'customer.access.enabled',
  'customer.access.level',
  'customer.access.fullDuration',
  'customer.access.limitedDuration',
  'customer.access.attachments',
  'customer.access.chat',
  'customer.access.continueToLimited.enabled',
  'customer.access.continueToLimited.duration',
  'customer.redirect.enabled',
  'customer.redirect.url',
] as const

/** The name of one setting. */
export type SettingPath = (typeof settingPaths)[number]

/** What a setting can hold. */
export type SettingValue = string | number | boolean | Duration

const readers: Record<SettingPath, (settings: Settings) => SettingValue> = {
  'agent.redirect': ({ agent }) => agent.redirect,
  'agent.endWhenInactive.enabled': ({ agent }) => agent.endWhenInactive.enabled,
  'agent.endWhenInactive.minutes': ({ agent }) => agent.endWhenInactive.minutes,
  'customer.access.enabled': ({ customer }) => customer.access.enabled,
  'customer.access.level': ({ customer }) => customer.access.level,
  'customer.access.fullDuration': ({ customer }) => customer.access.fullDuration,
  'customer.access.limitedDuration': ({ customer }) => customer.access.limitedDuration,
  'customer.access.attachments': ({ customer }) => customer.access.attachments,
  'customer.access.chat': ({ customer }) => customer.access.chat,
  'customer.access.continueToLimited.enabled': ({ customer }) =>
    customer.access.continueToLimited.enabled,
  'customer.access.continueToLimited.duration': ({ customer }) =>
    customer.access.continueToLimited.duration,
  'customer.redirect.enabled': ({ customer }) => customer.redirect.enabled,
  'customer.redirect.url': ({ customer }) => customer.redirect.url,
}

/** The value that `settings` hold for `setting`. */
export function settingValue(settings: Settings, setting: SettingPath): SettingValue {
  return readers[setting](settings)
}
