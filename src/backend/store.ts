/** One version as a store keeps it. What `text` says is the API's business, not the store's. */
export type Entry = {
  version: number
  /** The idempotency key of the save that made it; `null` for a seeded version that has none. */
  key: string | null
  /** The record as stored, JSON if all is well. */
  text: string
}

/** The answer of {@link Store.commit}: done, or what stood in the way. Then nothing was written. */
export type CommitResult = { ok: true } | { ok: false; because: 'keySeen' | 'versionTaken' }

/** Which entries {@link Store.versions} reads. */
export type VersionsRange = {
  /** Only versions below this one; all of them without it. */
  before?: number | undefined
  /** At most so many. */
  limit: number
}

/** An append-only log of versions. The newest one is current. */
export type Store = {
  newest: () => Promise<Entry | undefined>
  version: (version: number) => Promise<Entry | undefined>
  /** Newest first. Reads no more than asked for. */
  versions: (range: VersionsRange) => Promise<Entry[]>
  byKey: (key: string) => Promise<Entry | undefined>
  /**
   * Adds `entry` if its version is exactly the newest one plus 1 and its key is unseen. Comparing
   * and writing are one atomic step, whoever else writes. A seen key is told before a taken version.
   *
   * @throws {NoRoomError} when there is no room for it
   */
  commit: (entry: Entry & { key: string }) => Promise<CommitResult>
  /**
   * Puts `entries` in the place of all there is, in one atomic step.
   *
   * @throws {NoRoomError} when there is no room for them
   */
  replaceAll: (entries: readonly Entry[]) => Promise<void>
}

/** A store has no room left for what it was to keep. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError'
}
