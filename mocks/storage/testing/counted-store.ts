import type { ReplaceableStore } from '../../../src/backend/store.ts'

/** Wraps `store` and counts the entries that are read from it. */
export function countedStore(store: ReplaceableStore) {
  let reads = 0
  async function counted<T>(answer: Promise<T>): Promise<T> {
    const read = await answer
    reads += Array.isArray(read) ? read.length : 1
    return read
  }
  const wrapped: ReplaceableStore = {
    ...store,
    newest: () => counted(store.newest()),
    version: (version) => counted(store.version(version)),
    versions: (range) => counted(store.versions(range)),
  }
  return {
    store: wrapped,
    /** Returns the number of reads since the last call. */
    takeReads: () => {
      const taken = reads
      reads = 0
      return taken
    },
  }
}
