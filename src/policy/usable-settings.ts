import type { SettingsIssue } from './check-settings.ts'
import { copySettings, mapNumbers } from './copy-setting.ts'
import { settingsOf, type Draft } from './draft.ts'
import { settingPaths, type SettingPath } from './setting-path.ts'
import { settingRegistry } from './setting-registry.ts'
import { defaultSettings, type Settings } from './settings.ts'

/** What of a draft can be computed, and the settings whose values cannot be used. */
export type UsableSettings = { settings: Settings; unusable: SettingPath[] }

/** The setting that the place of an issue belongs to. */
export function settingAt({ path }: SettingsIssue): SettingPath | undefined {
  const place = path.join('.')
  return settingPaths.find((setting) => place === setting || place.startsWith(`${setting}.`))
}

/** A draft with every part off and no text typed. */
const blank: Draft = mapNumbers(
  {
    agent: defaultSettings.agent,
    customer: {
      ...defaultSettings.customer,
      access: { ...defaultSettings.customer.access, enabled: false },
    },
  },
  () => '',
)

/**
 * Returns `draft` without the parts that depend on a value of `unusable`, and without those values:
 * one that cannot be used says the same as any other.
 */
function withoutParts(draft: Draft, unusable: readonly SettingPath[]): Draft {
  const switches = unusable.flatMap((setting) => settingRegistry[setting].partOf ?? [])
  return copySettings(draft, blank, [...unusable, ...switches])
}

/**
 * The settings of a draft that may hold unusable values (F4): the parts that depend on one are
 * switched off and named, so that a preview can say so there and show the rest as it is. No part
 * falls back to what is saved.
 */
export function usableSettings(draft: Draft, saved: Settings): UsableSettings {
  const check = settingsOf(draft, saved)
  if (check.ok) return { settings: check.settings, unusable: [] }
  const unusable = check.issues.map(settingAt).filter((setting) => setting !== undefined)
  const rest = usableSettings(withoutParts(draft, unusable), saved)
  return { settings: rest.settings, unusable: [...unusable, ...rest.unusable] }
}
