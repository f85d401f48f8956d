import type { Locks } from '../hold-lock.ts'
import type { ShelfStorage } from '../shelf.ts'

/** A browser's storage; `room` is how many characters of text it takes. */
export function createStorage(room = Number.POSITIVE_INFINITY): ShelfStorage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem(name, text) {
      if (text.length > room) throw new DOMException('no room', 'QuotaExceededError')
      items.set(name, text)
    },
    removeItem: (name) => void items.delete(name),
  }
}

/** The locks of a browser, which its tabs share. */
export function createLocks(): Locks {
  const held = new Set<string>()
  const waiting: (() => void)[] = []

  async function holdUntilReleased(name: string, hold: (lock: unknown) => Promise<void>) {
    held.add(name)
    await hold({ name })
    held.delete(name)
    waiting.shift()?.()
  }

  return {
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
    async request(name, { ifAvailable = false, signal }, hold) {
      if (held.has(name) && ifAvailable) return await hold(null)
      if (held.has(name)) {
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve)
          signal?.addEventListener('abort', () => reject(signal.reason))
        })
      }
      return await holdUntilReleased(name, hold)
    },
  }
}
