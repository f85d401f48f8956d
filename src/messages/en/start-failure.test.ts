import { expect, test } from 'vitest'
import { startFailure } from './start-failure.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

test('failed start: what is said is whole sentences', () => {
  const said = [startFailure.failed.text, startFailure.file.text]
  expect(said.flatMap(sentenceFaultsIn)).toEqual([])
  // What follows is the address.
  expect(startFailure.sandboxed.text).toMatch(/:$/u)
})
