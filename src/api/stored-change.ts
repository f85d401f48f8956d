import type { SettingsDocument } from './contract.ts'
import { isSamePerson, type Person } from './people.ts'

/**
 * The reason why the stored settings differ from those that a draft started from:
 * - `theirs`: someone else has saved;
 * - `mine`: the signed-in person has saved in another tab or browser;
 * - `cleared`: the store is empty, so the defaults apply again;
 * - `setBack`: the newest version is older than the one that the draft started from, for example
 *   after a restored backup, or after a save on top of cleared settings.
 */
export type StoredChange = 'theirs' | 'mine' | 'cleared' | 'setBack'

/**
 * True if the mock stores the settings in the browser. Cleared settings then mean that someone deleted
 * the site data, not the data of the server.
 */
export const isStoredInBrowser = (import.meta.env.VITE_API_URL ?? '') === ''

/**
 * Returns the reason why the current document differs from the version `started` of a draft.
 *
 * @param me the signed-in person, if known
 */
export function storedChange(
  { version, savedBy }: Pick<SettingsDocument, 'version' | 'savedBy'>,
  started: number,
  me: Person | undefined,
): StoredChange {
  if (savedBy === null) return 'cleared'
  if (version < started) return 'setBack'
  return me && isSamePerson(savedBy, me) ? 'mine' : 'theirs'
}
