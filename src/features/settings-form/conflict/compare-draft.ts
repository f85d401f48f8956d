import type { SettingsDocument } from '../../../api/contract.ts'
import { settingsOf, type Draft } from '../../../policy/draft.ts'
import type { ThreeWay } from '../../../policy/merge.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { unusableSettings } from '../../../policy/partial-policy.ts'
import type { Base } from '../base.ts'

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
  return { ok: false, unusable: unusableSettings(draft, started) }
}
