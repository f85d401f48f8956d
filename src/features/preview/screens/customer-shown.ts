import { customerPlaceAt, type CustomerPlace } from '../../../policy/landing.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import type { View } from '../view.ts'

/**
 * What the customer's screen shows: a place, or that it cannot be told because the value of a
 * setting cannot be used. `decidedBy` is the setting that brought the customer away from the room.
 */
export type CustomerShown =
  | Extract<CustomerPlace, { at: 'session' | 'room' | 'redirect' }>
  | { at: 'sessionEnded' | 'accessEnded'; decidedBy: SettingPath }
  | { at: 'unknown'; missing: SettingPath }

const url = 'customer.redirect.url'
const continued = 'customer.access.continueToLimited.duration'
const lengths: readonly SettingPath[] = [
  'customer.access.fullDuration',
  'customer.access.limitedDuration',
]

/**
 * What the customer has in front of them at an instant, under the policy of what can be used.
 * `unusable` are the settings that cannot; a screen that depends on one says so, and no other.
 */
export function customerShownAt(
  policy: Policy,
  { situation, atMs }: Pick<View, 'situation' | 'atMs'>,
  unusable: readonly SettingPath[],
): CustomerShown {
  const access = customerAccessAt(policy, atMs)
  const place = customerPlaceAt(policy, situation, atMs)
  if (access === undefined || place.at === 'session') return { at: 'session' }
  if (situation === 'inRoom' && unusable.includes(url)) return { at: 'unknown', missing: url }
  if (place.at === 'redirect') return place
  const length = lengths.find((setting) => unusable.includes(setting))
  if (length !== undefined) return { at: 'unknown', missing: length }
  if (place.at === 'room') return place
  if (unusable.includes(continued)) return { at: 'unknown', missing: continued }
  return { at: place.at, decidedBy: access.decidedBy }
}
