import { expect, test } from 'vitest'
import { readVersions } from './compare-address.ts'

test.each([
  ['3', '12'],
  ['12', '3'],
  [' 12 ', '3'],
])('"%s" and "%s" are versions 3 and 12', (one, other) => {
  expect(readVersions(one, other)).toEqual({ a: 3, b: 12 })
})

test.each([
  ['', ''],
  ['3', ''],
  ['3', '3'],
  ['0', '3'],
  ['-1', '3'],
  ['1.5', '3'],
  ['1e3', '3'],
  ['three', '3'],
  ['1', '1000000000000000'],
])('"%s" and "%s" are not two versions', (one, other) => {
  expect(readVersions(one, other)).toBeUndefined()
})
