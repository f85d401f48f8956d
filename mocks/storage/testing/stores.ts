// oxlint-disable-next-line import/no-unassigned-import -- it puts the database into the global scope, which is all it is imported for
import 'fake-indexeddb/auto'
import { createIndexedDbStore } from '../indexeddb-store.ts'
import { createMemoryStore } from '../../../src/backend/memory-store.ts'
import type { Store } from '../../../src/backend/store.ts'

let databases = 0

/** A name that no database has had yet. */
export const freshName = () => `test-${(databases += 1)}`

/** Every kind of store: two connections to the same new one, as two tabs have them. */
export const storeKinds: [kind: string, connect: () => [Store, Store]][] = [
  [
    'memory',
    () => {
      const store = createMemoryStore()
      return [store, store]
    },
  ],
  [
    'IndexedDB',
    () => {
      const name = freshName()
      return [createIndexedDbStore(name), createIndexedDbStore(name)]
    },
  ],
]

/** Returns the result of a request to IndexedDB, for tests that go past the store. */
export const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
  })
