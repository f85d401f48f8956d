import { expect, test } from 'vitest'
import { drafts, otherDrafts } from './drafts.ts'
import { formatInstant } from './format.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'

const at = '2026-11-22T10:00:00Z'

test('what is back says of when it is', () => {
  expect(drafts.back(at)).toContain(formatInstant(at))
  expect(sentenceFaultsIn(drafts.back(at))).toEqual([])
  expect(otherDrafts.kept(at)).toContain(formatInstant(at))
})

test.each([
  [1, '1 earlier draft'],
  [2, '2 earlier drafts'],
])('%i drafts are counted', (count, words) => {
  expect(otherDrafts.title(count)).toBe(words)
  expect(faultsIn(words)).toEqual([])
})

test('what another draft changes is named', () => {
  expect(otherDrafts.changes(['Chat', 'Redirect URL'])).toBe('Chat and Redirect URL changed.')
})
