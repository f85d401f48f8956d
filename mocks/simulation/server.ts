import { editPermission } from '../../src/api/people.ts'
import { createApi, type Api } from '../../src/backend/create-api.ts'
import { newerSchemaText } from '../seeds/raw-texts.ts'
import type { Entry, ReplaceableStore } from '../../src/backend/store.ts'

/** The moment at which the process is killed. */
export type Moment = 'beforeCommit' | 'afterCommit'

/** A server that can be killed during a request, and migrated. Its store persists. */
export type Server = {
  api: Api
  /** Kills the process at the next commit and restarts it. */
  killAt: (moment: Moment) => void
  /** Rewrites the newest version as a newer release would. `restore` undoes that. */
  migrate: () => Promise<void>
  restore: () => Promise<void>
  /** Returns every entry, oldest first, as this release wrote it. */
  log: () => Promise<Entry[]>
}

/** Returns the base URL of the API for a person. The host name identifies the person. */
export const addressOf = (person: string) => `https://${person}.example/api`

const personAt = ({ url }: Request) => ({
  name: new URL(url).hostname.split('.')[0] ?? '',
  permissions: [editPermission],
})

/** Creates a server on a store. Every start of the process calls `connect` again. */
export function createServer(connect: () => ReplaceableStore): Server {
  let disk = connect()
  let killed: Moment | undefined
  const ours = new Map<number, string>()
  const everything = async () => (await disk.versions({ limit: 10_000 })).toReversed()

  async function commit(entry: Entry & { key: string }) {
    const moment = killed
    killed = undefined
    const store = disk
    if (moment !== undefined) restart()
    if (moment === 'beforeCommit') throw new Error('killed before the commit')
    const result = await store.commit(entry)
    if (moment === 'afterCommit') throw new Error('killed after the commit')
    return result
  }

  const store: ReplaceableStore = {
    newest: () => disk.newest(),
    version: (version) => disk.version(version),
    versions: (range) => disk.versions(range),
    byKey: (key) => disk.byKey(key),
    replaceAll: (entries) => disk.replaceAll(entries),
    commit,
  }
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 10, 22) + (seconds += 1) * 1000)
  const start = () => createApi({ store, now, authenticate: personAt })
  let process = start()

  function restart() {
    disk = connect()
    process = start()
  }

  return {
    api: (request) => process(request),
    killAt: (moment) => {
      killed = moment
    },
    migrate: async () => {
      const entries = await everything()
      const newest = entries.at(-1)
      if (!newest || ours.has(newest.version)) return
      ours.set(newest.version, newest.text)
      const migrated = { ...newest, text: newerSchemaText(newest.version) }
      await disk.replaceAll([...entries.slice(0, -1), migrated])
    },
    restore: async () => {
      const entries = await everything()
      await disk.replaceAll(
        entries.map((entry) => ({ ...entry, text: ours.get(entry.version) ?? entry.text })),
      )
      ours.clear()
    },
    log: async () =>
      (await everything()).map((entry) => ({
        ...entry,
        text: ours.get(entry.version) ?? entry.text,
      })),
  }
}
