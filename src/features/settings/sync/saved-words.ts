import type { SettingsDocument } from '../../../api/contract.ts'
import { isStoredInBrowser, storedChange } from '../../../api/stored-change.ts'
import { conflict, type SavedWords } from '../../../words/en/conflict.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'

/** Returns what the words need to say how `current` came to be stored since the draft was started. */
export function savedWords(
  { version, savedBy, savedAt }: SettingsDocument,
  { base, me }: Pick<SettingsFormState, 'base' | 'me'>,
): SavedWords {
  const started = base.document.version
  return {
    change: storedChange({ version, savedBy }, started, me),
    by: savedBy?.name ?? conflict.nobody,
    version,
    at: savedAt,
    started,
    isInBrowser: isStoredInBrowser,
  }
}
