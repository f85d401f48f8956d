import type { SettingPath } from './setting-path.ts'

type Groups = Record<string, readonly SettingPath[]>

/** Returns `groups` as they are. It is a type error to leave out a setting. */
const everyGroup = <const G extends Groups>(
  groups: G & ([SettingPath] extends [G[keyof G][number]] ? unknown : never),
): G => groups

/**
 * The settings that are chosen together when two people have changed them (M1), in the order of the
 * page.
 */
export const settingGroups = everyGroup({
  agentRedirect: ['agent.redirect'],
  inactivity: ['agent.endWhenInactive.enabled', 'agent.endWhenInactive.minutes'],
  access: [
    'customer.access.enabled',
    'customer.access.level',
    'customer.access.fullDuration',
    'customer.access.limitedDuration',
    'customer.access.continueToLimited.enabled',
    'customer.access.continueToLimited.duration',
  ],
  attachments: ['customer.access.attachments'],
  chat: ['customer.access.chat'],
  customerRedirect: ['customer.redirect.enabled', 'customer.redirect.url'],
})

/** The name of settings that are chosen together. */
export type SettingGroup = keyof typeof settingGroups

/** Every group, in the order of the page. */
export const groupNames = [
  'agentRedirect',
  'inactivity',
  'access',
  'attachments',
  'chat',
  'customerRedirect',
] as const satisfies readonly SettingGroup[]
