import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { analysisOf, analyzeDraft } from './draft-analysis.ts'
import { settingsDifferences } from './differences.ts'
import { defaultSettings } from './settings.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith } from './testing/settings-with.ts'

const withMinutes = (enabled: boolean, minutes: string) => {
  const draft = draftOf(defaultSettings)
  draft.agent.endWhenInactive = { enabled, minutes }
  return analyzeDraft(draft, defaultSettings)
}

test('[F5] a draft that has not been touched changes nothing', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(analyzeDraft(draftOf(settings), settings).changed).toEqual([])
    }),
  )
})

test('[F5] a draft that can be used changes what differs from what is saved', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (saved, wanted) => {
      const differing = settingsDifferences(saved, wanted).map(({ setting }) => setting)
      expect(analyzeDraft(draftOf(wanted), saved).changed).toEqual(differing)
    }),
  )
})

test('[F5] text that is no number is a change where it is in use, and none where it is not', () => {
  expect(withMinutes(true, 'soon').changed).toEqual([
    'agent.endWhenInactive.enabled',
    'agent.endWhenInactive.minutes',
  ])
  expect(withMinutes(false, 'soon').changed).toEqual([])
  expect(withMinutes(false, '31').changed).toEqual(['agent.endWhenInactive.minutes'])
})

test('[N5] a number that was copied with invisible characters is no change', () => {
  expect(withMinutes(false, '\u206830\u2069').changed).toEqual([])
  expect(withMinutes(false, '\u206831\u2069').changed).toEqual(['agent.endWhenInactive.minutes'])
})

test('[F5] an analysis has what the draft started from, its settings and its policy', () => {
  const saved = settingsWith({ access: { chat: true } })
  expect(analyzeDraft(draftOf(defaultSettings), saved)).toEqual({
    ...analysisOf(defaultSettings),
    saved,
    changed: ['customer.access.chat'],
    unusable: [],
  })
})

test('[F4] the analysis of a draft with unusable values names them and has no settings', () => {
  expect(withMinutes(true, 'soon')).toMatchObject({
    settings: undefined,
    unusable: ['agent.endWhenInactive.minutes'],
    policy: { agent: { landing: 'welcomePage', inactivity: { known: false } } },
  })
})
