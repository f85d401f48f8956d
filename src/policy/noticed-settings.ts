import { copySetting } from './copy-setting.ts'
import { outcomeDifferences, settingsDifferences } from './differences.ts'
import { policyOf } from './policy.ts'
import type { SettingPath } from './setting-path.ts'
import type { Settings } from './settings.ts'

const isNoticed = (before: Settings, after: Settings): boolean =>
  outcomeDifferences(policyOf(before), policyOf(after)).length > 0

/**
 * Returns the settings that differ and that people notice (D3): each one alone makes a difference, on
 * top of `before` or as the last of all changes.
 */
export const noticedSettings = (before: Settings, after: Settings): SettingPath[] =>
  settingsDifferences(before, after)
    .map(({ setting }) => setting)
    .filter(
      (setting) =>
        isNoticed(copySetting(after, before, setting), after) ||
        isNoticed(before, copySetting(before, after, setting)),
    )
