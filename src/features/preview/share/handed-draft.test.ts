import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { berlinView, defaultDraft, fragmentOf } from './testing/fragments.ts'
import { writeFragment } from './share-link.ts'
import { handedDraft, handOver } from './handed-draft.ts'

test('a draft that is handed over arrives as it was, also after the browser has stored it', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const stored: unknown = structuredClone(handOver(draft))
      expect(handedDraft(stored)).toEqual(draft)
    }),
  )
})

test('a draft that came from a link fits, whatever is looked at now', () => {
  const url = 'é'.repeat(1490)
  const customer = { ...defaultDraft.customer, redirect: { enabled: true, url } }
  const draft = { ...defaultDraft, customer }
  expect(writeFragment({ draft, view: berlinView })).toMatchObject({ ok: false })
  expect(handedDraft(handOver(draft))).toEqual(draft)
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
