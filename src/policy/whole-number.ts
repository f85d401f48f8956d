import { withoutInvisible } from './invisible.ts'

/** The most decimal digits that a typed number may have (N2). */
export const maxDigits = 7

/** The largest number that can be typed: seven nines (N2). */
export const maxTypedNumber = 10 ** maxDigits - 1

/** The reason why a text is not a whole number. */
export type WholeNumberCode = 'required' | 'notWholeNumber' | 'tooManyDigits'

/** The answer of {@link parseWholeNumber}. */
export type WholeNumberCheck = { ok: true; value: number } | { ok: false; code: WholeNumberCode }

const decimalDigit = /^\p{Nd}$/u

/**
 * The value, 0 to 9, of a Unicode decimal digit. Unicode keeps the digits of every script in runs
 * of ten that start at zero, so the distance to the start of the run decides.
 */
function digitValue(digit: string): number {
  const codePoint = Number(digit.codePointAt(0))
  let start = codePoint
  while (decimalDigit.test(String.fromCodePoint(start - 1))) start -= 1
  return (codePoint - start) % 10
}

/**
 * Returns the visible text of a number that was typed or pasted: trimmed, nothing invisible (N5).
 */
export const visibleNumberText = (text: string): string => withoutInvisible(text).trim()

/**
 * Reads typed text as a whole number (N2): trimmed and freed of invisible characters (N5), one to
 * seven decimal digits of any script. Nothing is rounded, clamped or guessed: `1e3`, `0x10`, `+5`,
 * `-3`, `1.5` and `5abc` are refused, and empty text is `required`, never 0.
 */
export function parseWholeNumber(text: string): WholeNumberCheck {
  const digits = Array.from(visibleNumberText(text))
  if (digits.length === 0) return { ok: false, code: 'required' }
  if (!digits.every((digit) => decimalDigit.test(digit))) {
    return { ok: false, code: 'notWholeNumber' }
  }
  if (digits.length > maxDigits) return { ok: false, code: 'tooManyDigits' }
  return { ok: true, value: digits.reduce((sum, digit) => sum * 10 + digitValue(digit), 0) }
}
