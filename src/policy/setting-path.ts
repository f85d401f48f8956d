import type { DurationUnit } from './duration.ts'
import type { AccessLevel, AgentRedirect } from './settings.ts'

/** A duration whose number is an `N`. */
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

/** The dotted paths in `T` that lead to one setting each. */
type PathIn<T> = {
  [K in keyof T & string]: T[K] extends SettingValue ? K : `${K}.${PathIn<T[K]>}`
}[keyof T & string]

/**
 * The name of one setting: its path in the document. A duration is one setting: its number and its
 * unit change together.
 */
export type SettingPath = PathIn<SettingsOf<number>>

/** The name of a setting that switches a part on and off. */
export type SwitchPath = Extract<SettingPath, `${string}.enabled`>

/** Returns `paths` as they are. It is a type error to leave out a setting. */
const everySetting = <const Paths extends readonly SettingPath[]>(
  paths: Paths & ([SettingPath] extends [Paths[number]] ? unknown : never),
): Paths => paths

/** Every setting, in the order of the page. */
export const settingPaths = everySetting([
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
])

/** A value that a setting can hold. */
export type SettingValue<N = number> = string | boolean | N | DurationOf<N>

/** Returns the value of `setting` in `settings`. */
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
