import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf, wrapText } from './wrap-text.ts'

test('no line is too wide, and no text is lost', () => {
  const texts = fc.array(fc.stringMatching(/^[a-z]{1,30}$/u), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 400 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrapText(text, width, 10)
      expect(lines.filter((line) => widthOf(line, 10) > width)).toEqual([])
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
    }),
  )
})

test('lines are as long as they can be', () => {
  expect(wrapText('This session has ended', 98, 10)).toEqual(['This session has', 'ended'])
  expect(wrapText('One line', 400, 10)).toEqual(['One line'])
})

test('long address: lines break after punctuation, and within a word only if it is too long', () => {
  const address = 'sent to https://www.example.com/end/page'
  expect(wrapText(address, 108, 10)).toEqual(['sent to https://', 'www.example.com/', 'end/page'])
  expect(wrapText('www.averylonghostname.com', 60, 10)).toEqual([
    'www.',
    'averylongh',
    'ostname.',
    'com',
  ])
})
