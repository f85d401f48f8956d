import * as z from 'zod/mini'
import { NoRoomError, type CommitResult, type Entry, type Store } from '../../src/backend/store.ts'

const table = 'versions'
const keys = 'keys'

/** What stands under a version. A `null` is not in the index of keys. */
const valueSchema = z.object({ key: z.nullable(z.string()), text: z.string() })

const failureOf = ({ error }: { error: DOMException | null }) =>
  error ?? new Error('the database gave no reason')

const answerOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(failureOf(request)))
  })

const endOf = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(failureOf(transaction)))
  })

/** Opens the database. It closes by itself when somebody wants to delete or to upgrade it. */
async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(table).createIndex(keys, 'key', { unique: true })
  })
  const database = await answerOf(request)
  database.addEventListener('versionchange', () => database.close())
  return database
}

/** An entry from what is in the database, which anybody can have changed with the browser's tools. */
function entryOf(version: IDBValidKey, value: unknown): Entry {
  const parsed = valueSchema.safeParse(value)
  const { key, text } = parsed.data ?? { key: null, text: JSON.stringify(value) }
  return { version: Number(version), key, text }
}

async function newestIn(entries: IDBObjectStore | IDBIndex, range?: IDBKeyRange) {
  const cursor = await answerOf(entries.openCursor(range, 'prev'))
  return cursor ? entryOf(cursor.primaryKey, cursor.value) : undefined
}

/** One after the other, which finds as many as there are, also where numbers are missing. */
async function walkDown(entries: IDBObjectStore, before: number, limit: number) {
  const found: Entry[] = []
  const request = entries.openCursor(IDBKeyRange.upperBound(before, true), 'prev')
  let cursor = await answerOf(request)
  while (cursor && found.length < limit) {
    found.push(entryOf(cursor.primaryKey, cursor.value))
    if (found.length === limit) break
    cursor.continue()
    // oxlint-disable-next-line no-await-in-loop -- one after the other is how a cursor moves
    cursor = await answerOf(request)
  }
  return found
}

/** Numbers have no gaps, so the range of the wanted ones is known, and one request reads them all. */
async function newestFirst(entries: IDBObjectStore, before: number, limit: number) {
  const newest = await answerOf(entries.openKeyCursor(null, 'prev'))
  const end = Math.min(before, Number(newest?.key ?? 0) + 1)
  const first = Math.max(1, end - limit)
  if (first >= end) return []
  const range = IDBKeyRange.bound(first, end, false, true)
  const [numbers, values] = await Promise.all([
    answerOf(entries.getAllKeys(range)),
    answerOf<unknown[]>(entries.getAll(range)),
  ])
  // Somebody has taken versions out with the browser's tools.
  if (numbers.length < end - first) return await walkDown(entries, before, limit)
  return numbers.map((version, index) => entryOf(version, values[index])).toReversed()
}

async function append(
  entries: IDBObjectStore,
  entry: Entry & { key: string },
): Promise<CommitResult> {
  const { version, ...value } = entry
  if (await newestIn(entries.index(keys), IDBKeyRange.only(entry.key))) {
    return { ok: false, because: 'keySeen' }
  }
  const newest = await newestIn(entries)
  if (version !== (newest?.version ?? 0) + 1) return { ok: false, because: 'versionTaken' }
  entries.add(value, version)
  return { ok: true }
}

const isNamed = (error: unknown, name: string) =>
  error instanceof DOMException && error.name === name

/**
 * A store in the browser's database `name`: shared by all tabs, kept over a restart. It opens with
 * the first call, and anew when the connection was lost in between. An operation is one
 * transaction, so that two tabs can never mix their writes.
 */
export function createIndexedDbStore(name: string): Store {
  let database: Promise<IDBDatabase> | undefined
  const connect = () => {
    database = open(name)
    database.catch(() => {
      database = undefined
    })
    return database
  }

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    // A write is answered once it is on the disk, as a server would.
    const options: IDBTransactionOptions = mode === 'readonly' ? {} : { durability: 'strict' }
    const opened = await (database ?? connect())
    try {
      return opened.transaction(table, mode, options)
    } catch (error) {
      // It was closed: by itself, see above, or by the browser when its data was cleared.
      if (!isNamed(error, 'InvalidStateError')) throw error
      return (await connect()).transaction(table, mode, options)
    }
  }

  async function run<T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => Promise<T>) {
    try {
      const transaction = await begin(mode)
      const [result] = await Promise.all([work(transaction.objectStore(table)), endOf(transaction)])
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
        entries.clear()
        for (const { version, ...value } of all) entries.add(value, version)
      }),
  }
}
