import * as z from 'zod/mini'
import { maxTypedNumber, visibleNumberText } from './whole-number.ts'

/** Empty or absent is `required`, never 0; anything else that is not a number is `notWholeNumber` (N2). */
const typeCode = ({ input }: { input?: unknown }) =>
  input === undefined || (typeof input === 'string' && visibleNumberText(input) === '')
    ? 'required'
    : 'notWholeNumber'

const wholeNumber = () =>
  z.number({ error: typeCode }).check(
    // zod's own multipleOf takes 5e-324 for a multiple of 1.
    z.refine((value) => Number.isInteger(value), { error: 'notWholeNumber', abort: true }),
    z.minimum(0, { error: 'notWholeNumber', abort: true }),
  )

/**
 * A number that is in use: whole, at least 1 (0 is an error with the advice to use the switch, N4)
 * and at most `max`, or `tooMuch` is what is wrong.
 */
export const numberInUse = (max: number, tooMuch: 'tooLong' | 'tooManyMinutes') =>
  wholeNumber().check(
    z.minimum(1, { error: 'zero', abort: true }),
    z.maximum(max, { error: tooMuch }),
  )

/** A number that is kept but not in use: any whole number that can be typed (O2). */
export const keptNumberSchema = wholeNumber().check(
  z.maximum(maxTypedNumber, { error: 'tooManyDigits' }),
)
