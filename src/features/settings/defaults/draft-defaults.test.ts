import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { defaultDraft, differingFromDefault, withDefault } from './draft-defaults.ts'

test('the defaults do not differ from the defaults', () => {
  expect(differingFromDefault(defaultDraft, settingPaths)).toEqual([])
})

test('resetting a setting changes no other one, and does not change the draft before', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.constantFrom(...settingPaths), (settings, setting) => {
      const draft = draftOf(settings)
      const before = structuredClone(draft)
      const differing = differingFromDefault(draft, settingPaths)
      const reset = withDefault(draft, setting)
      expect(differingFromDefault(reset, settingPaths)).toEqual(
        differing.filter((one) => one !== setting),
      )
      expect(draft).toEqual(before)
    }),
  )
})

test('resetting every setting gives the defaults', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(settingPaths.reduce(withDefault, draftOf(settings))).toEqual(defaultDraft)
    }),
  )
})
