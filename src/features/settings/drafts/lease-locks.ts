import * as z from 'zod/mini'
import type { BrowserStorage } from './draft-storage.ts'
import type { HeldLock, TabLocks } from './tab-locks.ts'

/** A channel between the tabs of a browser. A page does not receive its own messages. */
export type LeaseChannel = {
  send: (message: unknown) => void
  listen: (onMessage: (message: unknown) => void) => void
}

/** The dependencies of leases. */
export type LeaseOptions = {
  /** Storage that all tabs share. The lease of a lock names the page that holds it. */
  storage: BrowserStorage
  /** Connects all tabs. */
  channel: LeaseChannel
  /** The unique name of this page. */
  page: string
  /**
   * The time after which a page that does not answer counts as gone, in milliseconds. Messages reach
   * background pages at once, so only a crash costs that time.
   */
  answerMs?: number
  /** The time that a new lease must last to count, in milliseconds: longer than a write takes to reach other tabs. */
  settleMs?: number
}

const leasePrefix = 'end-session-behavior.lease '

/** The messages between pages: a question about locks, and the locks that a page holds. */
const messageSchema = z.union([
  z.strictObject({ asked: z.array(z.string()) }),
  z.strictObject({ held: z.array(z.string()) }),
])

const afterMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** The leases in the storage. */
function createLeases(storage: BrowserStorage, page: string) {
  const holderOf = (name: string) => storage.getItem(leasePrefix + name)
  return {
    holderOf,
    names: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(leasePrefix))
        .map((key) => key.slice(leasePrefix.length)),
    take: (name: string) => storage.setItem(leasePrefix + name, page),
    /** Removes the lease, unless another page than `holder` has it by now. */
    remove(name: string, holder: string | null) {
      if (holderOf(name) === holder) storage.removeItem(leasePrefix + name)
    },
  }
}

/**
 * Creates tab locks for plain http, where a browser has no Web Locks.
 *
 * A lease in local storage names the page that holds a lock. A page releases its leases when it
 * closes; one that crashes cannot. So a page that finds a lease asks its holder, and takes the lock
 * if nobody answers. A holder that was only frozen then finds another name in the lease: it must
 * check {@link HeldLock.isStillHeld} before it writes what the lock protects. If two pages take a
 * lock at once, the later write wins, and the earlier page notices a moment later.
 */
export function createLeaseLocks(options: LeaseOptions): TabLocks {
  const { storage, channel, page, answerMs = 1000, settleMs = 50 } = options
  const leases = createLeases(storage, page)
  const own = new Set<string>()
  /** The locks in every open question that nobody has answered for, and the callback for the rest. */
  const questions = new Map<Set<string>, () => void>()

  function isStillHeld(name: string): boolean {
    try {
      const holder = leases.holderOf(name)
      // The storage was cleared, or another page released the lease of this one: the lock is free.
      if (holder === null && own.has(name)) leases.take(name)
      return own.has(name) && (holder === null || holder === page)
    } catch {
      return false
    }
  }

  function hearAnswer(held: readonly string[]): void {
    for (const [missing, done] of questions) {
      for (const name of held) missing.delete(name)
      if (missing.size === 0) done()
    }
  }

  channel.listen((data) => {
    const message = messageSchema.safeParse(data).data
    if (!message) return
    if ('held' in message) return hearAnswer(message.held)
    const held = message.asked.filter(isStillHeld)
    if (held.length > 0) channel.send({ held })
  })

  /** Returns the locks among `names` whose holders answer. */
  async function answeredOf(names: readonly string[]): Promise<ReadonlySet<string>> {
    const missing = new Set(names)
    if (missing.size === 0) return missing
    const allAnswered = new Promise<void>((resolve) => questions.set(missing, resolve))
    channel.send({ asked: names })
    await Promise.race([allAnswered, afterMs(answerMs)])
    questions.delete(missing)
    return new Set(names.filter((name) => !missing.has(name)))
  }

  /** Returns true if `name` has no lease or its holder is gone. */
  async function isFree(name: string): Promise<boolean> {
    const holder = leases.holderOf(name)
    if (holder === null) return true
    if (holder === page) return false
    const isAnswered = (await answeredOf([name])).has(name)
    // Another page may have found it free first.
    return !isAnswered && leases.holderOf(name) === holder
  }

  async function take(name: string): Promise<HeldLock | undefined> {
    leases.take(name)
    own.add(name)
    await afterMs(settleMs)
    if (!isStillHeld(name)) {
      own.delete(name)
      return undefined
    }
    return {
      isStillHeld: () => isStillHeld(name),
      async release() {
        own.delete(name)
        leases.remove(name, page)
      },
    }
  }

  return {
    async hold(name, patienceMs = 0) {
      if (await isFree(name)) return await take(name)
      if (patienceMs === 0) return undefined
      await afterMs(patienceMs)
      return (await isFree(name)) ? await take(name) : undefined
    },
    async heldNames() {
      const others = leases.names().filter((name) => !own.has(name))
      const holders = new Map(others.map((name) => [name, leases.holderOf(name)]))
      const held = await answeredOf(others)
      // Nobody needs the leases of crashed pages.
      for (const name of others) {
        if (!held.has(name)) leases.remove(name, holders.get(name) ?? null)
      }
      return new Set([...held, ...own])
    },
  }
}
