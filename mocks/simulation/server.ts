import { editPermission } from '../../src/api/contract.ts'
import { createApi, type Api } from '../../src/backend/create-api.ts'
import { newerSchemaText } from '../seeds/raw-texts.ts'
import type { Entry, Store } from '../../src/backend/store.ts'

/** Where the process is when it is killed. */
export type Moment = 'beforeCommit' | 'afterCommit'

/** A server that can be killed in the middle of a request, and migrated. What it stored stays. */
export type Server = {
  api: Api
  /** Kills the process at the next commit that gets there, and starts it again. */
  killAt: (moment: Moment) => void
  /** Another release stores the newest version its own way; `restore` is going back to ours. */
  migrate: () => Promise<void>
  restore: () => Promise<void>
  /** Everything that is stored, the oldest first, as this release would have it. */
  log: () => Promise<Entry[]>
}

/** The name of who sits at a page is the first part of its address. */
export const addressOf = (person: string) => `https://${person}.example/api`

const personAt = ({ url }: Request) => ({
  name: new URL(url).hostname.split('.')[0] ?? '',
  permissions: [editPermission],
})

/** Makes a server over what `connect` connects to. Every start of the process connects anew. */
export function createServer(connect: () => Store): Server {
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

  const store: Store = {
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
