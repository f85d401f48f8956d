import type { Draft } from '../draft.ts'
import type { SettingPath } from '../setting-path.ts'
import { settingsWith } from './settings-with.ts'

// Short names for the settings whose values can be unusable.
export const minutes = 'agent.endWhenInactive.minutes'
export const full = 'customer.access.fullDuration'
export const limited = 'customer.access.limitedDuration'
export const continued = 'customer.access.continueToLimited.duration'
export const url = 'customer.redirect.url'

/** Settings with every part on, at the level of full access (time restricted). */
export const everythingOn = settingsWith({
  agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 30 } },
  access: {
    chat: true,
    continueToLimited: { enabled: true, duration: { value: 1, unit: 'days' } },
  },
  redirect: { enabled: true, url: 'https://example.com' },
})

/** A copy of `draft` with a value that cannot be used for each of `unusable`. */
export function withUnusable(draft: Draft, ...unusable: readonly SettingPath[]): Draft {
  const copy = structuredClone(draft)
  const { access, redirect } = copy.customer
  const is = (setting: SettingPath) => unusable.includes(setting)
  if (is(minutes)) copy.agent.endWhenInactive.minutes = '0'
  if (is(full)) access.fullDuration.value = ''
  if (is(limited)) access.limitedDuration.value = ''
  if (is(continued)) access.continueToLimited.duration.value = ''
  if (is(url)) redirect.url = 'example.com'
  return copy
}
