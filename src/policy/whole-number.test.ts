import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberTextArbitrary } from './testing/settings.arbitrary.ts'
import { anyTextArbitrary } from './testing/text.arbitrary.ts'
import { maxTypedNumber, parseWholeNumber, type WholeNumberCode } from './whole-number.ts'

const numbers: [string, number][] = [
  ['0', 0],
  ['1', 1],
  ['30', 30],
  [' 30\n', 30],
  ['\u00A030\u3000', 30],
  ['007', 7],
  ['0000007', 7],
  ['1234567', 1_234_567],
  ['9999999', 9_999_999],
  ['٠١٢٣٤٥٦', 123_456],
  ['٧٨٩', 789],
  ['۴۲', 42],
  ['３０', 30],
  ['४२', 42],
  ['𝟗𝟡𝟫𝟵𝟿', 99_999],
  ['1٢３', 123],
]

test.each(numbers)('[N2] %j is the number %d', (text, value) => {
  expect(parseWholeNumber(text)).toEqual({ ok: true, value })
})

const refused: [string, WholeNumberCode][] = [
  ['', 'required'],
  ['  ', 'required'],
  ['\u00A0\t\n', 'required'],
  ['1e3', 'notWholeNumber'],
  ['0x10', 'notWholeNumber'],
  ['0b1', 'notWholeNumber'],
  ['+5', 'notWholeNumber'],
  ['-3', 'notWholeNumber'],
  ['−3', 'notWholeNumber'],
  ['1.5', 'notWholeNumber'],
  ['1,5', 'notWholeNumber'],
  ['1,000', 'notWholeNumber'],
  ['1 000', 'notWholeNumber'],
  ['1_000', 'notWholeNumber'],
  ['5abc', 'notWholeNumber'],
  ['abc5', 'notWholeNumber'],
  ['5 days', 'notWholeNumber'],
  ['Infinity', 'notWholeNumber'],
  ['NaN', 'notWholeNumber'],
  ['²', 'notWholeNumber'],
  ['½', 'notWholeNumber'],
  ['Ⅷ', 'notWholeNumber'],
  ['五', 'notWholeNumber'],
  ['①', 'notWholeNumber'],
  ['5\u200B', 'notWholeNumber'],
  ['\u200B', 'notWholeNumber'],
  ['\uD835', 'notWholeNumber'],
  ['12345678x', 'notWholeNumber'],
  ['00000001', 'tooManyDigits'],
  ['10000000', 'tooManyDigits'],
  ['𝟗𝟡𝟫𝟵𝟿𝟗𝟡𝟫', 'tooManyDigits'],
]

test.each(refused)('[N2] %j is no number: %s', (text, code) => {
  expect(parseWholeNumber(text)).toEqual({ ok: false, code })
})

test('[N2] the largest number that can be typed is seven nines', () => {
  expect(maxTypedNumber).toBe(9_999_999)
})

/** The ten digits of every numbering system that writes a number digit by digit. */
const digitsOfTheWorld = Intl.supportedValuesOf('numberingSystem')
  .map((numberingSystem) => {
    const english = new Intl.NumberFormat('en', { numberingSystem })
    return Array.from({ length: 10 }, (_, value) => english.format(value))
  })
  .filter((digits) => digits.every((digit) => /^\p{Nd}$/u.test(digit)))

test('[N2] the digits of every numbering system have their value', () => {
  expect(digitsOfTheWorld.length).toBeGreaterThan(50)
  for (const digits of digitsOfTheWorld) {
    digits.forEach((digit, value) => expect(parseWholeNumber(digit)).toEqual({ ok: true, value }))
  }
})

test('[N2] a number written as usual is read as itself', () => {
  fc.assert(
    fc.property(fc.nat({ max: maxTypedNumber }), (value) => {
      expect(parseWholeNumber(String(value))).toEqual({ ok: true, value })
    }),
  )
})

test('[N2] any text gets an answer, and text with anything but digits is no number', () => {
  fc.assert(
    fc.property(fc.oneof(anyTextArbitrary, numberTextArbitrary), (text) => {
      expect(parseWholeNumber(text).ok).toBe(/^\p{Nd}{1,7}$/u.test(text.trim()))
    }),
  )
})
