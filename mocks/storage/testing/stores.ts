// oxlint-disable-next-line import/no-unassigned-import -- the import installs IndexedDB globally
import 'fake-indexeddb/auto'
import { createIndexedDbStore } from '../indexeddb-store.ts'
import { createMemoryStore } from '../../../src/backend/memory-store.ts'
import type { Connect } from '../../../src/backend/testing/connect.ts'

let databases = 0

/** Returns a new name for a database. */
export const freshName = () => `test-${(databases += 1)}`

/** Every kind of store, with a function that opens two connections to a new one, as two tabs do. */
export const storeKinds: [kind: string, connect: Connect][] = [
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

/** Returns the result of an IndexedDB request, for tests that bypass the store. */
export const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
  })
