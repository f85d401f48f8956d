import type { LeaseChannel } from '../lease-locks.ts'
import type { BrowserStorage } from '../draft-storage.ts'
import type { WebLocks } from '../tab-locks.ts'

/** Creates a browser's storage that takes texts of up to `room` characters. */
export function createStorage(room = Number.POSITIVE_INFINITY): BrowserStorage {
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

/** Creates the locks of a browser, which its tabs share. */
export function createLocks(): WebLocks {
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

type OnMessage = Parameters<LeaseChannel['listen']>[0]

/** The channel as one page sees it; a page that is frozen or has crashed receives nothing. */
export type TestChannel = LeaseChannel & { freeze: () => void; resume: () => void }

/** Returns the function with which each page opens the channel that connects all tabs. */
export function createChannels(): () => TestChannel {
  const pages = new Set<{ hear: OnMessage }>()
  return () => {
    const listeners: OnMessage[] = []
    let missed: unknown[] | undefined
    const tell = (message: unknown) => {
      for (const onMessage of listeners) onMessage(message)
    }
    const page = {
      hear: (message: unknown) => {
        if (missed) missed.push(message)
        else queueMicrotask(() => tell(message))
      },
    }
    pages.add(page)
    return {
      send(message) {
        for (const other of pages) if (other !== page) other.hear(message)
      },
      listen: (onMessage) => void listeners.push(onMessage),
      freeze: () => {
        missed = []
      },
      resume: () => {
        const heard = missed ?? []
        missed = undefined
        for (const message of heard) tell(message)
      },
    }
  }
}
