import { settingValue, type SettingPath, type SettingsOf } from './setting-path.ts'
import { settingRegistry, type SettingEntry } from './setting-registry.ts'

/**
 * Returns whether the value of `setting` applies (O1): the part that it belongs to is switched on
 * and applies itself, and a setting of some levels of access has one of them chosen.
 */
export function isInUse<N>(settings: SettingsOf<N>, setting: SettingPath): boolean {
  const { partOf, levels }: SettingEntry = settingRegistry[setting]
  if (partOf === null) return true
  if (settingValue(settings, partOf) !== true || !isInUse(settings, partOf)) return false
  return levels?.includes(settings.customer.access.level) ?? true
}
