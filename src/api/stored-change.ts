import type { SettingsDocument } from './contract.ts'

/**
 * How the stored settings came to differ from those that somebody started from:
 * - `theirs`: somebody else has saved;
 * - `mine`: the person who is signed in has saved, in another tab or browser;
 * - `cleared`: nothing is stored any more, so that the defaults apply again;
 * - `setBack`: the newest version is an earlier one than they started from, as after a restored
 *   backup, or after somebody has saved on top of cleared settings.
 */
export type StoredChange = 'theirs' | 'mine' | 'cleared' | 'setBack'

/**
 * Whether the settings are stored in the browser, by the mock. Then it is the browser's data that
 * was deleted where they were cleared, otherwise the server's.
 */
export const isStoredInBrowser = (import.meta.env.VITE_API_URL ?? '') === ''

/**
 * Returns how `current` came to be stored, for somebody who started from the version `started`.
 *
 * @param me the name of whoever is signed in, as far as it is known
 */
export function storedChange(
  { version, savedBy }: Pick<SettingsDocument, 'version' | 'savedBy'>,
  started: number,
  me: string | undefined,
): StoredChange {
  if (savedBy === null) return 'cleared'
  if (version < started) return 'setBack'
  return savedBy.name === me ? 'mine' : 'theirs'
}
