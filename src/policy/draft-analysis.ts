import { settingsDifferences } from './differences.ts'
import { readDraft, settingsOf, type Draft } from './draft.ts'
import { draftWarnings, type DraftWarning } from './draft-warnings.ts'
import {
  asPartialPolicy,
  partialPolicyOf,
  unusableSettings,
  type PartialPolicy,
} from './partial-policy.ts'
import { policyOf } from './policy.ts'
import type { SettingPath } from './setting-path.ts'
import type { Settings } from './settings.ts'
import type { WarningOptions } from './warnings.ts'

/** The policy of settings or a draft, and the settings if every value in use can be used. */
export type Analysis = { policy: PartialPolicy; settings: Settings | undefined }

/**
 * A draft at a moment (F4, F5): its policy, the settings that it started from, those that it would
 * change, those whose values cannot be used, and the warnings about it. Settings are in the order of the page.
 */
export type DraftAnalysis = Analysis & {
  saved: Settings
  changed: SettingPath[]
  unusable: SettingPath[]
  warnings: DraftWarning[]
}

/** Returns the analysis of settings that can be stored: everything is known. */
export const analysisOf = (settings: Settings): Analysis => ({
  policy: asPartialPolicy(policyOf(settings)),
  settings,
})

/**
 * Returns the analysis of `draft`, which started from `saved`. Text in a switched-off part that is
 * no number changes nothing; text in use that is no number does.
 */
export function analyzeDraft(
  draft: Draft,
  saved: Settings,
  options?: WarningOptions,
): DraftAnalysis {
  const check = settingsOf(draft, saved)
  const read = readDraft(draft, saved)
  const differences = settingsDifferences<number | string>(saved, read)
  const policy = partialPolicyOf(draft, saved)
  return {
    policy,
    settings: check.ok ? check.settings : undefined,
    unusable: unusableSettings(draft, saved),
    saved,
    changed: differences.map(({ setting }) => setting),
    warnings: draftWarnings(policy, read, options),
  }
}
