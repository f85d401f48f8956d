import { maxReasonLength } from '../../../api/contract.ts'

/** How many characters a reason has, counted as the contract does; spaces at its ends do not count. */
export const reasonLength = (text: string): number => Array.from(text.trim()).length

/** How many characters of `text` are too many for a reason. */
export const reasonExcess = (text: string): number =>
  Math.max(0, reasonLength(text) - maxReasonLength)

/** What a save sends of `text` as its reason: nothing where there is none. */
export function reasonOf(text: string): { reason?: string } {
  const reason = text.trim()
  return reason === '' ? {} : { reason }
}
