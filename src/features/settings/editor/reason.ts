import { maxReasonLength } from '../../../api/contract.ts'

/** Returns the number of characters of a reason, counted as the contract does, without outer spaces. */
export const reasonLength = (text: string): number => Array.from(text.trim()).length

/** Returns the number of characters by which `text` is too long for a reason. */
export const reasonExcess = (text: string): number =>
  Math.max(0, reasonLength(text) - maxReasonLength)

/** Returns the reason in `text` as part of a save; empty if there is none. */
export function reasonOf(text: string): { reason?: string } {
  const reason = text.trim()
  return reason === '' ? {} : { reason }
}
