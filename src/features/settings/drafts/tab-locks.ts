import { randomId } from '../../../api/random-id.ts'
import { lazyPart } from '../../../ui/lazy-part.ts'

/** A lock that this page holds. */
export type HeldLock = {
  /** Releases the lock; resolves when another page can have it. */
  release: () => Promise<void>
  /** Returns false if the lock is lost: that happens to a page that is frozen for long. */
  isStillHeld: () => boolean
}

/** The locks that all tabs of a browser share. A page that is gone holds none. */
export type TabLocks = {
  /**
   * Takes the lock `name` for as long as this page lives or until it is released. Returns
   * `undefined` if another page has it; a page that is just closing gets `patienceMs` milliseconds.
   *
   * @throws {DOMException} where the page may not use locks
   */
  hold: (name: string, patienceMs?: number) => Promise<HeldLock | undefined>
  /** Returns the names of the locks that this and other pages hold. */
  heldNames: () => Promise<ReadonlySet<string>>
}

/** The part of the Web Locks API that tab locks need. */
export type WebLocks = {
  request: (
    name: string,
    options: LockOptions,
    hold: (lock: unknown) => Promise<void>,
  ) => Promise<unknown>
  query: () => Promise<LockManagerSnapshot>
}

const request = (locks: WebLocks, name: string, options: LockOptions) =>
  new Promise<HeldLock | undefined>((resolve, reject) => {
    const held = locks.request(name, options, async (lock) => {
      if (lock === null) return resolve(undefined)
      await new Promise<void>((letGo) => {
        const release = async () => {
          letGo()
          await held
        }
        // Nobody here steals a lock, and the browser takes none away from a page that lives.
        resolve({ release, isStillHeld: () => true })
      })
    })
    held.catch(reject)
  })

/** Creates tab locks from the Web Locks of the browser, which exist in secure contexts. */
export const createWebLocks = (locks: WebLocks): TabLocks => ({
  async hold(name, patienceMs = 0) {
    const held = await request(locks, name, { ifAvailable: true })
    if (held || patienceMs === 0) return held
    const signal = AbortSignal.timeout(patienceMs)
    return await request(locks, name, { signal }).catch((error: unknown) => {
      if (signal.aborted) return undefined
      throw error
    })
  },
  async heldNames() {
    const { held = [] } = await locks.query()
    return new Set(held.flatMap(({ name = [] }) => name))
  },
})

/** The channel that connects the tabs of a browser without Web Locks. */
const channelName = 'end-session-behavior.locks'

/** Only pages on plain http need the leases. */
const leaseLocks = lazyPart(() => import('./lease-locks.ts'))

/**
 * Returns the locks of this browser's tabs: Web Locks in a secure context, otherwise leases.
 *
 * @throws {DOMException} where the page may not use storage
 */
export async function tabLocks(): Promise<TabLocks> {
  // oxlint-disable-next-line no-restricted-properties -- only where the browser has them
  if ('locks' in navigator) return createWebLocks(navigator.locks)
  const { createLeaseLocks } = await leaseLocks.load()
  const tabs = new BroadcastChannel(channelName)
  return createLeaseLocks({
    storage: localStorage,
    channel: {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
      send: (message) => tabs.postMessage(message),
      listen: (onMessage) => tabs.addEventListener('message', ({ data }) => onMessage(data)),
    },
    page: randomId(),
  })
}
