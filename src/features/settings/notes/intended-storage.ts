import * as z from 'zod/mini'
import type { IntendedWarning } from '../../../policy/draft-warnings.ts'

const schema = z.array(z.object({ code: z.string(), values: z.string() }))

/** The warnings that an account has marked as intended in this browser. */
export type IntendedStorage = {
  /** Returns the marks; none if they cannot be read. */
  read: () => IntendedWarning[]
  /** Stores `marks`. Without room for them, they hold as long as the page is open. */
  write: (marks: readonly IntendedWarning[]) => void
}

type Options = {
  /** Called for every use, because it throws where the page may not use storage. */
  storage: () => Pick<Storage, 'getItem' | 'setItem'>
  /** The address of the document, so that two servers have marks of their own. */
  document: string
  account: string
}

/** Creates the storage of the marks of `account`. It never throws. */
export function createIntendedStorage({ storage, document, account }: Options): IntendedStorage {
  const key = ['end-session-behavior.intended', document, account].map(encodeURIComponent).join(' ')
  return {
    read() {
      try {
        return schema.parse(JSON.parse(storage().getItem(key) ?? '[]'))
      } catch {
        return []
      }
    },
    write(marks) {
      try {
        storage().setItem(key, JSON.stringify(marks))
      } catch {
        // The page itself still has them.
      }
    },
  }
}
