import type { SettingsDocument } from '../../../api/contract.ts'
import { settingsOf, type Draft } from '../../../policy/draft.ts'
import type { ThreeWay } from '../../../policy/merge.ts'
import { settingPaths, type SettingPath } from '../../../policy/setting-path.ts'
import { usableSettings } from '../../../policy/usable-settings.ts'
import type { Base } from '../editor/base.ts'

/** The three versions to compare, or the settings of the draft that have to be mended first. */
export type DraftComparison = { ok: true; three: ThreeWay } | { ok: false; unusable: SettingPath[] }

/** Compares `draft`, which started from `base`, with what is stored now. */
export function compareDraft(
  base: Base,
  { settings: theirs }: SettingsDocument,
  draft: Draft,
): DraftComparison {
  const started = base.document.settings
  const check = settingsOf(draft, started)
  if (check.ok) return { ok: true, three: { base: started, theirs, mine: check.settings } }
  const { unusable } = usableSettings(draft, started)
  return { ok: false, unusable: settingPaths.filter((setting) => unusable.includes(setting)) }
}
