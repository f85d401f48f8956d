import type { SettingsDocument } from '../../../api/contract.ts'
import type { Person } from '../../../api/people.ts'
import { isStoredInBrowser, storedChange } from '../../../api/stored-change.ts'
import { NamedSentence } from '../../../ui/NamedSentence.tsx'
import { conflict, storedChangeMessage, type StoredChangeFacts } from '#messages/conflict.ts'
import type { Base } from '../editor/form-snapshot.ts'

/**
 * Returns the facts for the sentence about how `current` came to be stored since the draft was
 * started on `base`.
 *
 * @param me the person who is signed in, if it is known
 */
export function storedChangeFacts(
  { version, savedBy, savedAt }: SettingsDocument,
  base: Base,
  me: Person | undefined,
): StoredChangeFacts {
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

/** The sentence about who saved, or about what else happened to the stored settings. */
export function StoredChangeSentence({ facts }: { facts: StoredChangeFacts }) {
  return <NamedSentence name={facts.by} sentence={(by) => storedChangeMessage({ ...facts, by })} />
}
