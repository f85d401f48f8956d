import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { berlinView, defaultDraft, fragmentOf } from './testing/fragments.ts'
import { sharedPreviewArbitrary } from './testing/shared-preview.arbitrary.ts'
import { handedDraft, handOver } from './handed-draft.ts'

test('a draft that is handed over arrives as it was, also after the browser has stored it', () => {
  fc.assert(
    fc.property(sharedPreviewArbitrary, (preview) => {
      const stored: unknown = structuredClone(handOver(preview))
      expect(handedDraft(stored)).toEqual(preview.draft ?? undefined)
    }),
  )
})

const preview = fragmentOf({ draft: defaultDraft, view: berlinView })

test.each([
  ['nothing', null],
  ['nothing at all', undefined],
  ['another state', { from: '/nowhere' }],
  ['a text', preview],
  ['a draft by its keys', { draft: defaultDraft }],
  ['more than a draft', { preview, more: true }],
  ['a damaged preview', { preview: preview.slice(0, -4) }],
  ['what is saved', { preview: fragmentOf({ draft: null, view: berlinView }) }],
])('%s hands no draft over', (_, state) => {
  expect(handedDraft({ preview })).toEqual(defaultDraft)
  expect(handedDraft(state)).toBeUndefined()
})
