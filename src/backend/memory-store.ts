import type { Entry, ReplaceableStore } from './store.ts'

/** Creates an empty store that keeps its entries in memory only. */
export function createMemoryStore(): ReplaceableStore {
  let byVersion = new Map<number, Entry>()
  let byKey = new Map<string, Entry>()
  let newest = 0

  function add(entry: Entry): void {
    byVersion.set(entry.version, entry)
    if (entry.key !== null) byKey.set(entry.key, entry)
    newest = Math.max(newest, entry.version)
  }

  function versions(before: number, limit: number): Entry[] {
    const found: Entry[] = []
    for (let version = Math.min(before - 1, newest); version > 0; version -= 1) {
      if (found.length === limit) break
      const entry = byVersion.get(version)
      if (entry) found.push(entry)
    }
    return found
  }

  return {
    newest: () => Promise.resolve(byVersion.get(newest)),
    version: (version) => Promise.resolve(byVersion.get(version)),
    versions: ({ before = Infinity, limit }) => Promise.resolve(versions(before, limit)),
    byKey: (key) => Promise.resolve(byKey.get(key)),
    commit: (entry) => {
      if (byKey.has(entry.key)) return Promise.resolve({ ok: false, because: 'keySeen' })
      if (entry.version !== newest + 1) {
        return Promise.resolve({ ok: false, because: 'versionTaken' })
      }
      add(entry)
      return Promise.resolve({ ok: true })
    },
    replaceAll: (entries) => {
      byVersion = new Map()
      byKey = new Map()
      newest = 0
      for (const entry of entries) add(entry)
      return Promise.resolve()
    },
  }
}
