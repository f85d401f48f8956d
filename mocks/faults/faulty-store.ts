import { NoRoomError, type ReplaceableStore } from '../../src/backend/store.ts'

/** A fault of the browser's storage: no room left, or no access. */
export type StorageFault = 'full' | 'denied'

const full = () => Promise.reject(new NoRoomError('a rule says that there is no room left'))
const denied = () =>
  Promise.reject(new DOMException('a rule denies access to the storage', 'SecurityError'))

/** Returns `store` with a fault: `full` rejects every write, `denied` every access. */
export function faultyStore(store: ReplaceableStore, fault: StorageFault): ReplaceableStore {
  if (fault === 'full') return { ...store, commit: full, replaceAll: full }
  return Object.assign(
    { ...store },
    {
      newest: denied,
      version: denied,
      versions: denied,
      byKey: denied,
      commit: denied,
      replaceAll: denied,
    },
  )
}
