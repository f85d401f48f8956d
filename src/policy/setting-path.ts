import type { DurationUnit } from './duration.ts'
import type { AccessLevel, AgentRedirect } from './settings.ts'

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

/** A duration whose number is a `N`. */
export type DurationOf<N> = { value: N; unit: DurationUnit }

/** The shape of the settings, with numbers as `N`: a number once read, text while typed. */
export type SettingsOf<N> = {
  agent: {
    redirect: AgentRedirect
    endWhenInactive: { enabled: boolean; minutes: N }
  }
  customer: {
    access: {
      enabled: boolean
      level: AccessLevel
      fullDuration: DurationOf<N>
      limitedDuration: DurationOf<N>
      attachments: boolean
      chat: boolean
      continueToLimited: { enabled: boolean; duration: DurationOf<N> }
    }
    redirect: { enabled: boolean; url: string }
  }
}

/** What a setting can hold. */
export type SettingValue<N = number> = string | boolean | N | DurationOf<N>

/** The value that `settings` hold for `setting`. */
export function settingValue<N>(
  { agent, customer: { access, redirect } }: SettingsOf<N>,
  setting: SettingPath,
): SettingValue<N> {
  switch (setting) {
    case 'agent.redirect':
      return agent.redirect
    case 'agent.endWhenInactive.enabled':
      return agent.endWhenInactive.enabled
    case 'agent.endWhenInactive.minutes':
      return agent.endWhenInactive.minutes
    case 'customer.access.enabled':
      return access.enabled
    case 'customer.access.level':
      return access.level
    case 'customer.access.fullDuration':
      return access.fullDuration
    case 'customer.access.limitedDuration':
      return access.limitedDuration
    case 'customer.access.attachments':
      return access.attachments
    case 'customer.access.chat':
      return access.chat
    case 'customer.access.continueToLimited.enabled':
      return access.continueToLimited.enabled
    case 'customer.access.continueToLimited.duration':
      return access.continueToLimited.duration
    case 'customer.redirect.enabled':
      return redirect.enabled
    case 'customer.redirect.url':
      return redirect.url
  }
}
