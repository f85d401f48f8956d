import { openDB, type DBSchema, type IDBPDatabase, type IDBPIndex, type IDBPObjectStore } from 'idb'
import * as z from 'zod/mini'
import {
  NoRoomError,
  type CommitResult,
  type Entry,
  type ReplaceableStore,
} from '../../src/backend/store.ts'

const table = 'versions'
const keys = 'keys'

/** The value of a version. The index of keys does not contain `null`. */
const valueSchema = z.object({ key: z.nullable(z.string()), text: z.string() })

interface Schema extends DBSchema {
  versions: { key: number; value: unknown; indexes: { keys: string } }
}

type Mode = 'readonly' | 'readwrite'
type Entries<M extends Mode = Mode> = IDBPObjectStore<Schema, ['versions'], 'versions', M>
type Keys = IDBPIndex<Schema, ['versions'], 'versions', 'keys', Mode>

/** Opens the database. It closes automatically when another tab deletes or upgrades it. */
async function open(name: string): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore(table).createIndex(keys, 'key', { unique: true })
    },
    blocking: () => database.close(),
  })
  return database
}

/** Returns an entry for a value, which someone may have changed in the browser's developer tools. */
function entryOf(version: IDBValidKey, value: unknown): Entry {
  const parsed = valueSchema.safeParse(value)
  const { key, text } = parsed.data ?? { key: null, text: JSON.stringify(value) }
  return { version: Number(version), key, text }
}

async function newestIn(entries: Entries | Keys, range?: IDBKeyRange) {
  const cursor = await entries.openCursor(range, 'prev')
  return cursor ? entryOf(cursor.primaryKey, cursor.value) : undefined
}

/** Reads entries one by one with a cursor. This works even if versions are missing. */
async function walkDown(entries: Entries, before: number, limit: number) {
  const found: Entry[] = []
  for await (const cursor of entries.iterate(IDBKeyRange.upperBound(before, true), 'prev')) {
    found.push(entryOf(cursor.primaryKey, cursor.value))
    if (found.length === limit) break
  }
  return found
}

/** Reads entries, newest first. Versions have no gaps, so one request for a range reads them all. */
async function newestFirst(entries: Entries, before: number, limit: number) {
  const newest = await entries.openKeyCursor(null, 'prev')
  const end = Math.min(before, (newest?.key ?? 0) + 1)
  const first = Math.max(1, end - limit)
  if (first >= end) return []
  const range = IDBKeyRange.bound(first, end, false, true)
  const [numbers, values] = await Promise.all([entries.getAllKeys(range), entries.getAll(range)])
  // Someone has deleted versions in the browser's developer tools.
  if (numbers.length < end - first) return await walkDown(entries, before, limit)
  return numbers.map((version, index) => entryOf(version, values[index])).toReversed()
}

async function append(
  entries: Entries<'readwrite'>,
  entry: Entry & { key: string },
): Promise<CommitResult> {
  const { version, ...value } = entry
  if (await newestIn(entries.index(keys), IDBKeyRange.only(entry.key))) {
    return { ok: false, because: 'keySeen' }
  }
  const newest = await newestIn(entries)
  if (version !== (newest?.version ?? 0) + 1) return { ok: false, because: 'versionTaken' }
  await entries.add(value, version)
  return { ok: true }
}

const isNamed = (error: unknown, name: string) =>
  error instanceof DOMException && error.name === name

/**
 * Creates a store in the IndexedDB database `name`, which all tabs share and which survives a restart
 * of the browser. The first call opens the database, and a later call reopens it if the connection was
 * closed. Each operation is one transaction, so the writes of two tabs never mix.
 */
export function createIndexedDbStore(name: string): ReplaceableStore {
  let database: Promise<IDBPDatabase<Schema>> | undefined
  const connect = () => {
    database = open(name)
    database.catch(() => {
      database = undefined
    })
    return database
  }

  async function begin<M extends Mode>(mode: M) {
    // A write completes once it is on the disk, as on a server.
    const options: IDBTransactionOptions = mode === 'readonly' ? {} : { durability: 'strict' }
    const opened = await (database ?? connect())
    try {
      return opened.transaction(table, mode, options)
    } catch (error) {
      // The database closed automatically (see above), or the browser closed it to clear site data.
      if (!isNamed(error, 'InvalidStateError')) throw error
      return (await connect()).transaction(table, mode, options)
    }
  }

  async function run<T, M extends Mode>(mode: M, work: (entries: Entries<M>) => Promise<T>) {
    try {
      const transaction = await begin(mode)
      const [result] = await Promise.all([work(transaction.objectStore(table)), transaction.done])
      return result
    } catch (error) {
      if (!isNamed(error, 'QuotaExceededError')) throw error
      throw new NoRoomError('the browser has no room left for this site', { cause: error })
    }
  }

  return {
    newest: () => run('readonly', (entries) => newestIn(entries)),
    version: (version) =>
      run('readonly', (entries) => newestIn(entries, IDBKeyRange.only(version))),
    versions: ({ before = Infinity, limit }) =>
      run('readonly', (entries) => newestFirst(entries, before, limit)),
    byKey: (key) =>
      run('readonly', (entries) => newestIn(entries.index(keys), IDBKeyRange.only(key))),
    commit: (entry) => run('readwrite', (entries) => append(entries, entry)),
    replaceAll: (all) =>
      run('readwrite', async (entries) => {
        await Promise.all([
          entries.clear(),
          ...all.map(({ version, ...value }) => entries.add(value, version)),
        ])
      }),
  }
}
