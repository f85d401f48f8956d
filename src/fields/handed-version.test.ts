import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings } from '../policy/settings.ts'
import { settingsArbitrary } from '../policy/testing/settings.arbitrary.ts'
import { handedVersion, handOverVersion } from './handed-version.ts'

test('a version that is handed over arrives as it was, also after the browser has stored it', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.integer({ min: 1 }), (settings, version) => {
      const stored: unknown = structuredClone(handOverVersion({ version, settings }))
      expect(handedVersion(stored)).toEqual({ version, settings })
    }),
  )
})

const state = handOverVersion({ version: 3, settings: defaultSettings })

test.each([
  ['nothing', null],
  ['nothing at all', undefined],
  ['a draft from a link', { preview: 'v1.x' }],
  ['only a number', { restored: { version: 3 } }],
  ['version 0, which nobody saved', { restored: { ...state.restored, version: 0 } }],
  ['half a version', { restored: { ...state.restored, version: 1.5 } }],
  ['more than a version', { ...state, more: true }],
  ['a setting that nobody knows', { restored: { version: 3, settings: { more: true } } }],
])('%s hands no version over', (_, other) => {
  expect(handedVersion(state)).toEqual(state.restored)
  expect(handedVersion(other)).toBeUndefined()
})
