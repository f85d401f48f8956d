import { partialWarnings } from './partial-outcome.ts'
import type { PartialPolicy } from './partial-policy.ts'
import { settingValue, type SettingPath, type SettingsOf } from './setting-path.ts'
import { defaultSettings } from './settings.ts'
import type { Warning, WarningOptions } from './warnings.ts'

/** A warning about a draft. */
export type DraftWarning = Warning & {
  /** The values of the settings that it is about, as one text. */
  values: string
  /** True if every one of these settings has its default. */
  areDefaults: boolean
}

/** A warning that somebody has marked as intended, for the values that its settings had then. */
export type IntendedWarning = { code: string; values: string }

const valuesOf = <N>(settings: SettingsOf<N>, paths: readonly SettingPath[]): string =>
  JSON.stringify(paths.map((path) => settingValue(settings, path)))

/** Returns the warnings about `policy` (F10), which a draft with the values of `settings` has. */
export const draftWarnings = (
  policy: PartialPolicy,
  settings: SettingsOf<number | string>,
  options?: WarningOptions,
): DraftWarning[] =>
  partialWarnings(policy, options).map((warning) => {
    const values = valuesOf(settings, warning.settings)
    return {
      ...warning,
      values,
      areDefaults: values === valuesOf(defaultSettings, warning.settings),
    }
  })

/** Returns whether `warning` is among those that somebody has marked as intended (W9). */
export const isIntended = (
  { code, values }: DraftWarning,
  intended: readonly IntendedWarning[],
): boolean => intended.some((one) => one.code === code && one.values === values)
