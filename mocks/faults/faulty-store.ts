import { NoRoomError, type Store } from '../../src/backend/store.ts'

/** What a browser can do to a page's storage: leave no room in it, or keep the page out of it. */
export type StorageFault = 'full' | 'denied'

const full = () => Promise.reject(new NoRoomError('a rule says that there is no room left'))
const denied = () =>
  Promise.reject(new DOMException('a rule keeps the page out of its storage', 'SecurityError'))

/** `store` as it is where the browser does this to it. */
export function bentStore(store: Store, fault: StorageFault): Store {
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
