import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutInvisible } from './invisible.ts'
import { insertedInto, invisibleInsertionsArbitrary } from './testing/invisible.arbitrary.ts'
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
  ['\uD835', 'notWholeNumber'],
  ['12345678x', 'notWholeNumber'],
  ['00000001', 'tooManyDigits'],
  ['10000000', 'tooManyDigits'],
  ['𝟗𝟡𝟫𝟵𝟿𝟗𝟡𝟫', 'tooManyDigits'],
]

test.each(refused)('[N2] %j is not a number: %s', (text, code) => {
  expect(parseWholeNumber(text)).toEqual({ ok: false, code })
})

const withInvisible: [string, string, number][] = [
  ['a zero-width space', '5\u200B', 5],
  ['a left-to-right mark', '\u200E30', 30],
  ['a right-to-left mark', '٣\u200F٠', 30],
  ['isolates, as a chat puts them around a number', '\u206830\u2069', 30],
  ['an embedding and its end', '\u202A30\u202C', 30],
  ['a byte-order mark within', '3\uFEFF0', 30],
  ['soft hyphens', '4\u00AD3\u00AD2\u00AD0\u00AD0', 43_200],
  ['a word joiner', '1\u206044', 144],
  ['a zero-width joiner and a non-joiner', '\u200D7\u200C', 7],
  ['a variation selector', '7\uFE0E', 7],
  ['spaces between invisible characters', '\u200B 30 \u200E\n', 30],
  ['seven digits, which stay seven', '9\u200B999\u200E999', 9_999_999],
]

test.each(withInvisible)('[N5] %s is ignored in a number: %j', (_, text, value) => {
  expect(parseWholeNumber(text)).toEqual({ ok: true, value })
})

const invisibleRefused: [string, WholeNumberCode][] = [
  ['\u200B', 'required'],
  [' \u200E\uFEFF ', 'required'],
  ['1\u200B234\u200B5678', 'tooManyDigits'],
  ['-\u200E3', 'notWholeNumber'],
  ['1\u200B,\u200B5', 'notWholeNumber'],
  ['1\u00A0000', 'notWholeNumber'],
  ['1\u202F000', 'notWholeNumber'],
  ['30\u0000', 'notWholeNumber'],
  // These are blank, but as wide as a letter: people see a gap.
  ['1\u3164000', 'notWholeNumber'],
  ['1\u2800000', 'notWholeNumber'],
  // A sign that Arabic puts before a number: a format character that can be seen.
  ['\u060030', 'notWholeNumber'],
  // The keycap emoji 7.
  ['7\uFE0F\u20E3', 'notWholeNumber'],
]

test.each(invisibleRefused)('[N5] the visible text of %j is still checked: %s', (text, code) => {
  expect(parseWholeNumber(text)).toEqual({ ok: false, code })
})

test('[N5] invisible characters never change the number that a text is read as', () => {
  const text = fc.oneof(numberTextArbitrary, anyTextArbitrary)
  fc.assert(
    fc.property(text, invisibleInsertionsArbitrary, (typed, insertions) => {
      expect(parseWholeNumber(insertedInto(typed, insertions))).toEqual(parseWholeNumber(typed))
    }),
  )
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

test('[N2] a number in plain digits is read unchanged', () => {
  fc.assert(
    fc.property(fc.nat({ max: maxTypedNumber }), (value) => {
      expect(parseWholeNumber(String(value))).toEqual({ ok: true, value })
    }),
  )
})

test('[N2] any text is accepted or refused, and a number has only digits', () => {
  fc.assert(
    fc.property(fc.oneof(anyTextArbitrary, numberTextArbitrary), (text) => {
      const visible = withoutInvisible(text).trim()
      expect(parseWholeNumber(text).ok).toBe(/^\p{Nd}{1,7}$/u.test(visible))
    }),
  )
})
