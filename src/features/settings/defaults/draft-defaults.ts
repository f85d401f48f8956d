import { copySetting } from '../../../policy/copy-setting.ts'
import { draftOf, type Draft } from '../../../policy/draft.ts'
import { settingValue, type SettingPath } from '../../../policy/setting-path.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingValueText } from '#messages/differences.ts'

/** The draft of the defaults. */
export const defaultDraft: Draft = draftOf(defaultSettings)

const textAt = (draft: Draft, setting: SettingPath) => JSON.stringify(settingValue(draft, setting))

/** Returns the settings among `settings` that differ from their defaults in `draft`, as typed. */
export const differingFromDefault = (
  draft: Draft,
  settings: readonly SettingPath[],
): SettingPath[] =>
  settings.filter((setting) => textAt(draft, setting) !== textAt(defaultDraft, setting))

/** Returns `draft` with `setting` at its default. */
export const withDefault = (draft: Draft, setting: SettingPath): Draft =>
  copySetting(draft, defaultDraft, setting)

/** Returns the default of `setting` as text. */
export const defaultText = (setting: SettingPath): string =>
  settingValueText(setting, settingValue(defaultSettings, setting))
