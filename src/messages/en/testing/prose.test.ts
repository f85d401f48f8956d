import { expect, test } from 'vitest'
import { faultsIn, sentenceFaultsIn } from './prose.ts'

test.each([
  '',
  'Version undefined.',
  'After NaN minutes.',
  'By [object Object].',
  'For Infinity days.',
  'For ∞ days.',
  'Two  spaces.',
  'A line\n ends.',
  ' Early.',
  'Late. ',
  'A space .',
  'Stop..',
  'By {name}.',
  'By {.',
  'By }.',
  "Don't.",
])('the tests of words find what is wrong with %j', (words) => {
  expect(faultsIn(words)).toHaveLength(1)
  expect(sentenceFaultsIn(words)).not.toEqual([])
})

test.each(['small.', '(aside).', 'No stop', 'Colon:'])('%j is no sentence', (words) => {
  expect(faultsIn(words)).toEqual([])
  expect(sentenceFaultsIn(words)).toHaveLength(1)
})

test.each([
  'Well.',
  '“Well” it is.',
  '0 is none.',
  'The {…} stays.',
  'Don’t.',
  'End it with .com.',
  'Begin with https://',
])('nothing is wrong with %j', (words) => {
  expect(sentenceFaultsIn(words)).toEqual([])
})
