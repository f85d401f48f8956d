import { useRef } from 'react'
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

/** The reason of the next save, as {@link useReason} returns it. */
export type Reason = ReturnType<typeof useReason>

/** Returns the reason of the next save, which outlives the review that it is typed into. */
export function useReason() {
  // Not a state: only the field that it is typed into shows it.
  const text = useRef('')
  const isTooLong = () => reasonExcess(text.current) > 0
  return {
    read: () => text.current,
    write: (typed: string) => {
      text.current = typed
    },
    isTooLong,
    /** Returns the reason as part of a save. One that is too long is not sent. */
    toSend: () => (isTooLong() ? {} : reasonOf(text.current)),
  }
}
