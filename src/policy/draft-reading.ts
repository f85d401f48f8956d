import { settingsDifferences } from './differences.ts'
import { readDraft, type Draft } from './draft.ts'
import type { SettingPath } from './setting-path.ts'
import type { Settings } from './settings.ts'
import { usableSettings, type UsableSettings } from './usable-settings.ts'

/** What a draft says at a moment, what it started from, and which settings it would change (F5). */
export type DraftReading = UsableSettings & {
  saved: Settings
  changed: SettingPath[]
}

/**
 * Reads `draft`, which started from `saved`. Text in a switched-off part that is no number changes
 * nothing; text in use that is no number does.
 */
export function readingOf(draft: Draft, saved: Settings): DraftReading {
  const differences = settingsDifferences<number | string>(saved, readDraft(draft, saved))
  return {
    ...usableSettings(draft, saved),
    saved,
    changed: differences.map(({ setting }) => setting),
  }
}
