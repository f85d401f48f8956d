import { checkSettings, type SettingsCheck } from './check-settings.ts'
import { copySettings, mapNumbers } from './copy-setting.ts'
import { isInUse } from './in-use.ts'
import { isStorable } from './redirect-url-schema.ts'
import { memoizeLast } from './memoize-last.ts'
import {
  settingPaths,
  settingValue,
  type DurationOf,
  type SettingPath,
  type SettingsOf,
} from './setting-path.ts'
import { settingRegistry } from './setting-registry.ts'
import type { Settings } from './settings.ts'
import { parseWholeNumber } from './whole-number.ts'

/** A duration while it is being typed. */
export type DurationDraft = DurationOf<string>

/** The settings while they are being edited: numbers are the text that was typed. */
export type Draft = SettingsOf<string>

/** Returns the draft that an administrator starts from: every number as text (F1). */
export const draftOf = (settings: Settings): Draft => mapNumbers(settings, String)

/**
 * Returns the number in `text`, or the text itself, which the schema refuses with the right code.
 */
function readNumber(text: string): number | string {
  const check = parseWholeNumber(text)
  if (check.ok) return check.value
  return check.code === 'tooManyDigits' ? Number.MAX_SAFE_INTEGER : text
}

/** Returns whether the value of `setting` can be stored while it is not in use (O2). */
function isReadable(draft: Draft, setting: SettingPath): boolean {
  const value = settingValue(draft, setting)
  const text = typeof value === 'object' ? value.value : String(value)
  switch (settingRegistry[setting].kind) {
    case 'number':
    case 'duration':
      return parseWholeNumber(text).ok
    case 'url':
      return isStorable(text)
    default:
      return true
  }
}

/**
 * Returns the settings that a draft says, before they are checked (F2): numbers where the text can
 * be read, the text itself where a value in use is no number. Text that is not in use and cannot be
 * read is left out; the value of `saved` stays.
 */
export function readDraft(draft: Draft, saved: Settings): SettingsOf<number | string> {
  const kept = settingPaths.filter(
    (setting) => !isInUse(draft, setting) && !isReadable(draft, setting),
  )
  return copySettings<number | string>(mapNumbers(draft, readNumber), saved, kept)
}

/** The form checks a draft and the preview reads it, both with every keystroke. */
const checkRead = memoizeLast(4, checkSettings)

/**
 * Reads a draft as settings, or returns what is wrong and where (F1 to F3). Text that is no number
 * is a problem only where it is in use.
 */
export function settingsOf(draft: Draft, saved: Settings): SettingsCheck {
  return checkRead(readDraft(draft, saved))
}
