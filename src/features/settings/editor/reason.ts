import { maxReasonLength } from '../../../api/contract.ts'

/** Returns the length of a trimmed reason in Unicode code points, as the contract counts it. */
export const reasonLength = (text: string): number => Array.from(text.trim()).length

/** Returns the number of code points by which `text` is too long for a reason. */
export const reasonExcess = (text: string): number =>
  Math.max(0, reasonLength(text) - maxReasonLength)

/** Returns the reason in `text` as part of a save; empty if there is none. */
export function reasonOf(text: string): { reason?: string } {
  const reason = text.trim()
  return reason === '' ? {} : { reason }
}

/** The reason of the next save, which outlives the review that it is typed into. */
export type Reason = {
  read: () => string
  write: (typed: string) => void
  /** Calls `listener` whenever the reason is written. Returns the function that stops it. */
  subscribe: (listener: () => void) => () => void
  isTooLong: () => boolean
  /** Returns the reason as part of a save. One that is too long is not sent. */
  toSend: () => { reason?: string }
}

/** Creates a reason that starts as `text`. It is no state: only the field that it is typed into shows it. */
export function createReason(text: string): Reason {
  const listeners = new Set<() => void>()
  let current = text
  const isTooLong = () => reasonExcess(current) > 0
  return {
    read: () => current,
    write(typed) {
      current = typed
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isTooLong,
    toSend: () => (isTooLong() ? {} : reasonOf(current)),
  }
}
