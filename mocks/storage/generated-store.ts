import type { ReplaceableStore } from '../../src/backend/store.ts'

/** The idempotency key of an entry below which every version is generated instead of stored. */
export const generatedBelowKey = 'seed-generated-below'

const generator = async () => (await import('../seeds/many.ts')).entryAt

/**
 * Wraps `store`, so that the versions below the entry with {@link generatedBelowKey} are generated when
 * they are read. Writing 100,000 entries takes a browser ten seconds and more.
 */
export function withGeneratedVersions(store: ReplaceableStore): ReplaceableStore {
  const lowestStored = async () => (await store.byKey(generatedBelowKey))?.version
  return {
    ...store,
    version: async (version) => {
      const stored = await store.version(version)
      if (stored) return stored
      return version > 0 && version < ((await lowestStored()) ?? 0)
        ? (await generator())(version)
        : undefined
    },
    versions: async (range) => {
      const { before = Infinity, limit } = range
      const stored = await store.versions(range)
      const lowest = stored.length < limit ? await lowestStored() : undefined
      if (lowest === undefined) return stored
      const entryAt = await generator()
      const end = Math.min(before, lowest)
      const count = Math.min(limit - stored.length, end - 1)
      const generated = Array.from({ length: count }, (_, index) => entryAt(end - 1 - index))
      return [...stored, ...generated]
    },
  }
}
