import { settingValue, type SettingPath, type SettingsOf } from './setting-path.ts'
import { settingRegistry, type SettingEntry } from './setting-registry.ts'

/**
 * Returns whether the value of `setting` applies (O1): its part is on and in use too,
 * and the chosen access level is one of its `levels`, if it has any.
 */
export function isInUse<N>(settings: SettingsOf<N>, setting: SettingPath): boolean {
  const { partOf, levels }: SettingEntry = settingRegistry[setting]
  if (partOf === null) return true
  if (settingValue(settings, partOf) !== true || !isInUse(settings, partOf)) return false
  return levels?.includes(settings.customer.access.level) ?? true
}
