/** What is needed of the browser's locks. */
export type Locks = {
  request: (
    name: string,
    options: LockOptions,
    hold: (lock: unknown) => Promise<void>,
  ) => Promise<unknown>
  query: () => Promise<LockManagerSnapshot>
}

/** Lets go of a lock; resolves when others can have it. */
export type Release = () => Promise<void>

/**
 * Takes the lock `name`, for as long as this page lives or until it is let go of. `undefined` when
 * another page has it; one that is just going has `patienceMs` milliseconds to be gone.
 *
 * @throws {DOMException} where a page may have no locks
 */
export async function holdLock(
  locks: Locks,
  name: string,
  patienceMs = 0,
): Promise<Release | undefined> {
  const held = await request(locks, name, { ifAvailable: true })
  if (held || patienceMs === 0) return held
  const signal = AbortSignal.timeout(patienceMs)
  return await request(locks, name, { signal }).catch((error: unknown) => {
    if (signal.aborted) return undefined
    throw error
  })
}

const request = (locks: Locks, name: string, options: LockOptions) =>
  new Promise<Release | undefined>((resolve, reject) => {
    const held = locks.request(name, options, async (lock) => {
      if (lock === null) return resolve(undefined)
      await new Promise<void>((letGo) => {
        resolve(async () => {
          letGo()
          await held
        })
      })
    })
    held.catch(reject)
  })
