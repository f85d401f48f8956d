import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakPieces } from './break-pieces.ts'

test('long address: a line may break after / . ? & = only', () => {
  expect(breakPieces('https://www.example.com/end-page?from=session&id=1#top')).toEqual([
    'https://',
    'www.',
    'example.',
    'com/',
    'end-page?',
    'from=',
    'session&',
    'id=',
    '1#top',
  ])
})

test('long address: the sentence around it stays in one piece', () => {
  expect(breakPieces('Customers are sent to help.example.com. Then it ends.')).toEqual([
    'Customers are sent to help.',
    'example.',
    'com. Then it ends.',
  ])
})

test('long address: a text without one is one piece', () => {
  for (const text of ['', 'Yes.', 'Whole minutes, 1 to 43,200 (30 days).', 'on → off; 24 hours']) {
    expect(breakPieces(text)).toEqual([text])
  }
})

test('long address: joined, the pieces are the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.string(), (one, other) => {
      const text = `${one} ${other}`
      expect(breakPieces(text).join('')).toBe(text)
    }),
  )
})
