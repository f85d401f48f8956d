import type { Store } from '../../backend/store.ts'

/** A database that holds the versions of every account. */
export type Database = {
  /** Returns the store of one account. */
  storeOf: (account: string) => Store
  /**
   * Resolves if the database answers.
   *
   * @throws {UnavailableError}
   */
  check: () => Promise<void>
  /** Closes every connection, after the statements under way. */
  close: () => Promise<void>
}
