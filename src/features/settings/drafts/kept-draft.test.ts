import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { keptText, readKept } from './kept-draft.ts'
import { keptWith } from './testing/kept.ts'

const account = 'Dana Levi'
const kept = keptWith('5abc')

/** Returns the stored text of `kept` with one change. */
const changed = (change: object) => JSON.stringify({ ...stored, ...change })
const stored: object = { schemaVersion: 1, ...kept }

test('typed text comes back unchanged, even if it is no number', () => {
  expect(readKept(keptText(kept), account)).toEqual(kept)
})

test('any draft of any settings comes back unchanged', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.string({ unit: 'grapheme' }), (settings, typed) => {
      const draft = draftOf(settings)
      draft.customer.access.fullDuration.value = typed
      expect(readKept(keptText({ ...kept, draft }), account)?.draft).toEqual(draft)
    }),
    { numRuns: 50 },
  )
})

test('the origin of a restored version is kept', () => {
  const source = { origin: 'restored', restores: 3 } as const
  expect(readKept(keptText({ ...kept, source }), account)?.source).toEqual(source)
})

test('the typed reason is kept', () => {
  const reason = ' Legal asked for 14 days\n'
  expect(readKept(keptText({ ...kept, reason }), account)?.reason).toBe(reason)
})

test('the text names its schema version', () => {
  expect(JSON.parse(keptText(kept))).toMatchObject({ schemaVersion: 1 })
})

test.each([
  ['is cut off', keptText(kept).slice(0, -20)],
  ['is empty', ''],
  ['is something else', '[]'],
  ['has a newer schema version', changed({ schemaVersion: 2 })],
  ['has no schema version', JSON.stringify(kept)],
  ['has something that nobody knows', changed({ colour: 'red' })],
  ['starts from nothing', changed({ base: null })],
  [
    'holds a number where text was typed',
    changed({ draft: draftOf(kept.base.document.settings) }).replace('"30"', '30'),
  ],
  ['comes from nowhere', changed({ source: { origin: 'elsewhere' } })],
  ['was kept at no time', changed({ keptAt: 'yesterday' })],
  ['belongs to somebody else', changed({ account: 'Noam' })],
])('a text that %s is no draft', (_, text) => {
  expect(readKept(text, account)).toBeUndefined()
})
