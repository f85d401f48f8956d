import { randomId } from '../../../api/random-id.ts'
import { lazyPart } from '../../../fields/lazy-part.ts'
import type { TabLocks } from './tab-locks.ts'
import { createWebLocks } from './web-locks.ts'

/** Connects the tabs of this browser that have no Web Locks. */
const channelName = 'end-session-behavior.locks'

/** Only pages on plain http need the leases. */
const leaseLocks = lazyPart(() => import('./lease-locks.ts'))

/**
 * Returns the locks of this browser's tabs: Web Locks where the page is a secure context, leases
 * otherwise.
 *
 * @throws {DOMException} where the page may have no storage
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
