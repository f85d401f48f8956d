import type { SettingsDocument } from '../../../api/contract.ts'
import type { StoredChange } from '../../../api/stored-change.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import { settingsOf, type Draft } from '../../../policy/draft.ts'
import {
  allFrom,
  keptChoices,
  preselected,
  type Choices,
  type ThreeWay,
} from '../../../policy/merge.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { unusableSettings } from '../../../policy/partial-policy.ts'
import type { Base } from '../editor/form-snapshot.ts'

/** The three sides of a comparison, or the settings of the draft that must be fixed first. */
export type DraftComparison = { ok: true; three: ThreeWay } | { ok: false; unusable: SettingPath[] }

/** Compares `draft`, which started from `base`, with the stored document. */
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

/** The choices that the person made, and the comparison that they are about. */
export type MadeChoices = { three: ThreeWay; choices: Choices }

const isAbout = (made: MadeChoices, { theirs }: ThreeWay) =>
  settingsDifferences(made.three.theirs, theirs).length === 0

/**
 * Returns the choices that a comparison starts with: those that `made` holds where they still apply,
 * otherwise whatever only one side changed. If the stored settings were cleared, nobody chose the
 * defaults, so all of the draft is chosen until the person decides otherwise.
 */
export function choicesFor(
  three: ThreeWay,
  made: MadeChoices | undefined,
  change: StoredChange,
): Choices {
  if (change === 'cleared' && (made === undefined || !isAbout(made, three))) return allFrom('mine')
  return made === undefined ? preselected(three) : keptChoices(made.three, three, made.choices)
}
