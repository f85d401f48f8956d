import type { Store } from '../../../src/backend/store.ts'

/** A store that counts the entries which are read from `store`. */
export function countedStore(store: Store) {
  let reads = 0
  async function counted<T>(answer: Promise<T>): Promise<T> {
    const read = await answer
    reads += Array.isArray(read) ? read.length : 1
    return read
  }
  const wrapped: Store = {
    ...store,
    newest: () => counted(store.newest()),
    version: (version) => counted(store.version(version)),
    versions: (range) => counted(store.versions(range)),
  }
  return {
    store: wrapped,
    /** How many were read since the last time somebody asked. */
    takeReads: () => {
      const taken = reads
      reads = 0
      return taken
    },
  }
}
