import type { HeldLock, TabLocks } from './tab-locks.ts'

/** The part of the Web Locks API that is needed. */
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

/** Makes tab locks of the browser's own: the way where the page is a secure context. */
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
