/** One version in a store. The store does not interpret `text`; only the API does. */
export type Entry = {
  version: number
  /** The idempotency key of the save that created it; `null` for a seeded version without a key. */
  key: string | null
  /** The record as stored: JSON, unless the record is damaged. */
  text: string
}

/** The result of {@link Store.commit}: success, or the reason why nothing was written. */
export type CommitResult = { ok: true } | { ok: false; because: 'keySeen' | 'versionTaken' }

/** The entries that {@link Store.versions} reads. */
export type VersionsRange = {
  /** An exclusive upper bound for the version number; no bound if absent. */
  before?: number | undefined
  /** The maximum number of entries. */
  limit: number
}

/**
 * An append-only log of versions. The newest version is the current one. Every function throws an
 * {@link UnavailableError} if the database does not answer.
 */
export type Store = {
  /** Returns the entry with the highest version, or `undefined` if the store is empty. */
  newest: () => Promise<Entry | undefined>
  /** Returns the entry of one version, or `undefined` if there is none. */
  version: (version: number) => Promise<Entry | undefined>
  /** Returns the entries of a range, newest first. Reads no more entries than it returns. */
  versions: (range: VersionsRange) => Promise<Entry[]>
  /** Returns the entry with this idempotency key, or `undefined` if there is none. */
  byKey: (key: string) => Promise<Entry | undefined>
  /**
   * Appends `entry` if its version is the newest version plus 1 and its key is new. The comparison
   * and the write are one atomic step, even with concurrent writers. If both the key and the version
   * exist, the result is `keySeen`.
   *
   * @throws {NoRoomError} if the store is full
   */
  commit: (entry: Entry & { key: string }) => Promise<CommitResult>
}

/** A store whose past can be replaced, for test data. The store of a server only appends. */
export type ReplaceableStore = Store & {
  /**
   * Replaces all entries with `entries` in one atomic step.
   *
   * @throws {NoRoomError} if the store is full
   */
  replaceAll: (entries: readonly Entry[]) => Promise<void>
}

/** The error that a full store throws. Its message gives the reason, without a full stop. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError'
}

/**
 * The error that a store throws if its database does not answer. Its message gives the reason, without
 * a full stop. It does not tell whether a commit was written: a repeated save with the same key finds
 * that out.
 */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}
