import type { Entry, Store } from './store.ts'

/** A store that forgets everything with the page or the test that made it. */
export function createMemoryStore(): Store {
  let log: readonly Entry[] = []
  const byKey = (key: string) => log.find((entry) => entry.key === key)

  return {
    newest: () => Promise.resolve(log.at(-1)),
    version: (version) => Promise.resolve(log.find((entry) => entry.version === version)),
    versions: ({ before = Infinity, limit }) =>
      Promise.resolve(
        log
          .filter(({ version }) => version < before)
          .toReversed()
          .slice(0, limit),
      ),
    byKey: (key) => Promise.resolve(byKey(key)),
    commit: (entry) => {
      if (byKey(entry.key)) return Promise.resolve({ ok: false, because: 'keySeen' })
      if (entry.version !== (log.at(-1)?.version ?? 0) + 1) {
        return Promise.resolve({ ok: false, because: 'versionTaken' })
      }
      log = [...log, entry]
      return Promise.resolve({ ok: true })
    },
    replaceAll: (entries) => {
      log = [...entries]
      return Promise.resolve()
    },
  }
}
