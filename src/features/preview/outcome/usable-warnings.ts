import type { SettingPath } from '../../../policy/setting-path.ts'
import type { UsableSettings } from '../../../policy/usable-settings.ts'
import { warningsFor, type Warning } from '../../../policy/warnings.ts'

const partOf = (setting: SettingPath) => setting.split('.', 2).join('.')

/** Warnings that do not depend on a value that cannot be used. */
export function usableWarnings({ settings, unusable }: UsableSettings): Warning[] {
  const parts = new Set(unusable.map(partOf))
  return warningsFor(settings, { origin: location.origin }).filter(
    (warning) => !warning.settings.some((setting) => parts.has(partOf(setting))),
  )
}
