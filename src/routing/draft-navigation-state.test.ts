import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '../policy/draft.ts'
import { defaultSettings } from '../policy/settings.ts'
import { draftArbitrary, settingsArbitrary } from '../policy/testing/settings.arbitrary.ts'
import { draftNavigationState, readDraftNavigationState } from './draft-navigation-state.ts'

test('a shared draft arrives as it was typed, also after the browser has stored it', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const stored: unknown = structuredClone(draftNavigationState({ draft }))
      expect(readDraftNavigationState(stored)).toEqual({ draft })
    }),
  )
})

test('a version to restore arrives as it was, also after the browser has stored it', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.integer({ min: 1 }), (settings, restores) => {
      const restored = { draft: draftOf(settings), restores }
      const stored: unknown = structuredClone(draftNavigationState(restored))
      expect(readDraftNavigationState(stored)).toEqual(restored)
    }),
  )
})

const draft = draftOf(defaultSettings)
const state = draftNavigationState({ draft, restores: 3 })

test.each([
  ['null', null],
  ['undefined', undefined],
  ['a text', 'v1.x'],
  ['another state', { from: '/nowhere' }],
  ['a version without its settings', { ...state, draft: undefined }],
  ['a draft without a schema version', { draft }],
  ['a draft of a newer build', { ...state, schemaVersion: 1000 }],
  ['version 0, which nobody saved', { ...state, restores: 0 }],
  ['half a version', { ...state, restores: 1.5 }],
  ['an unknown key', { ...state, more: true }],
  ['an unknown setting', { ...state, draft: { ...draft, more: true } }],
])('%s holds no draft', (_, other) => {
  expect(readDraftNavigationState(state)).toEqual({ draft, restores: 3 })
  expect(readDraftNavigationState(other)).toBeUndefined()
})
