import { describe, expect, test, vi } from 'vitest'
import { createIndexedDbStore } from './indexeddb-store.ts'
import { NoRoomError } from '../../src/backend/store.ts'
import { freshName, settled } from './testing/stores.ts'

const entry = (version: number) => ({ version, key: `key-${version}`, text: `text ${version}` })

/** Writes `value` as version 1 without the store. */
async function tamper(name: string, value: unknown): Promise<void> {
  const database = await settled(indexedDB.open(name))
  await settled(database.transaction('versions', 'readwrite').objectStore('versions').put(value, 1))
  database.close()
}

describe('a store in IndexedDB', () => {
  test('keeps its entries after its connection closes', async () => {
    const name = freshName()
    await createIndexedDbStore(name).commit(entry(1))
    expect(await createIndexedDbStore(name).newest()).toEqual(entry(1))
  })

  test('opens the database on first use', async () => {
    const name = freshName()
    const store = createIndexedDbStore(name)
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name)
    await store.newest()
    expect((await indexedDB.databases()).map((each) => each.name)).toContain(name)
  })

  test('allows the deletion of its database and starts empty again', async () => {
    const name = freshName()
    const store = createIndexedDbStore(name)
    await store.commit(entry(1))
    await settled(indexedDB.deleteDatabase(name))
    expect(await store.newest()).toBeUndefined()
    expect(await store.commit(entry(1))).toEqual({ ok: true })
  })

  test('reopens the database if its connection was closed', async () => {
    const name = freshName()
    const store = createIndexedDbStore(name)
    const open = vi.spyOn(indexedDB, 'open')
    await store.commit(entry(1))
    const [opened] = open.mock.results
    if (opened?.type !== 'return') throw new Error('it was not opened')
    opened.value.result.close()
    expect(await store.newest()).toEqual(entry(1))
    expect(open).toHaveBeenCalledTimes(2)
    open.mockRestore()
  })

  test('rejects if the database cannot be opened, and tries again on the next call', async () => {
    const store = createIndexedDbStore(freshName())
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('access denied', 'SecurityError')
    })
    await expect(store.newest()).rejects.toThrow('access denied')
    expect(await store.newest()).toBeUndefined()
    open.mockRestore()
  })

  test.each(['commit', 'replaceAll'] as const)('rejects a %s without room', async (way) => {
    const store = createIndexedDbStore(freshName())
    await store.newest()
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const writing = way === 'commit' ? store.commit(entry(1)) : store.replaceAll([entry(1)])
    await expect(writing).rejects.toThrow(NoRoomError)
    add.mockRestore()
  })

  test.each([[{ text: 7 }], ['just a text'], [null], [[1]]])(
    'returns a foreign value as JSON: %j',
    async (value) => {
      const name = freshName()
      const store = createIndexedDbStore(name)
      await store.commit(entry(1))
      await tamper(name, value)
      const shown = { version: 1, key: null, text: JSON.stringify(value) }
      expect(await store.newest()).toEqual(shown)
      expect(await store.versions({ limit: 5 })).toEqual([shown])
    },
  )

  test('reads only the requested ones of 1,000 versions', async () => {
    const store = createIndexedDbStore(freshName())
    await store.replaceAll(Array.from({ length: 1000 }, (_, index) => entry(index + 1)))
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const move = vi.spyOn(IDBCursor.prototype, 'continue')
    const read = await store.versions({ before: 500, limit: 3 })
    expect(read).toEqual([entry(499), entry(498), entry(497)])
    expect(getAll.mock.calls).toEqual([[IDBKeyRange.bound(497, 500, false, true)]])
    expect(move).not.toHaveBeenCalled()
    getAll.mockRestore()
    move.mockRestore()
  })

  test('finds the existing versions if some were deleted', async () => {
    const name = freshName()
    const store = createIndexedDbStore(name)
    await store.replaceAll([1, 2, 3, 4, 5].map(entry))
    const database = await settled(indexedDB.open(name))
    await settled(database.transaction('versions', 'readwrite').objectStore('versions').delete(4))
    database.close()
    expect(await store.versions({ limit: 3 })).toEqual([entry(5), entry(3), entry(2)])
  })
})
