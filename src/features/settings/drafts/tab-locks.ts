/** A lock that this page holds. */
export type HeldLock = {
  /** Lets go of the lock; resolves when another page can have it. */
  release: () => Promise<void>
  /** Returns whether the lock is still this page's: a page that is frozen for long can lose it. */
  isStillHeld: () => boolean
}

/** The locks that all tabs of a browser share. A page that is gone holds none. */
export type TabLocks = {
  /**
   * Takes the lock `name`, for as long as this page lives or until it is released. Returns
   * `undefined` when another page has it; one that is just going has `patienceMs` milliseconds.
   *
   * @throws {DOMException} where the page may have no locks
   */
  hold: (name: string, patienceMs?: number) => Promise<HeldLock | undefined>
  /** Returns the names of the locks that this and other pages hold. */
  heldNames: () => Promise<ReadonlySet<string>>
}
