import type { Entry, Store } from './store.ts'
import { readLabel } from './stored-record.ts'

/** The nearest version at or below `version`, above `above`, whose time of saving can be read. */
async function datedAtOrBelow(store: Store, version: number, above: number) {
  for (let number = version; number > above; number -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- the next one is looked at only where this one cannot be read
    const entry = await store.version(number)
    const label = entry && readLabel(entry)
    if (label) return { number, savedAtMs: Date.parse(label.savedAt) }
  }
  return undefined
}

/**
 * The number of the last version whose time of saving is `early` (milliseconds since 1970); 0 where
 * none is. `early` must hold for a version if it holds for a later one. A version whose time cannot
 * be read counts as saved right after the one before it. It is a binary search: of 100,000 versions,
 * 17 are read.
 */
export async function lastVersionThat(
  store: Store,
  newest: Entry | undefined,
  early: (savedAtMs: number) => boolean,
): Promise<number> {
  let [low, high] = [0, (newest?.version ?? 0) + 1]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    // oxlint-disable-next-line no-await-in-loop -- each step decides where the next one looks
    const dated = await datedAtOrBelow(store, middle, low)
    if (dated && !early(dated.savedAtMs)) high = dated.number
    else low = middle
  }
  return low
}
