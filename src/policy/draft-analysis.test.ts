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

test('[F5] an untouched draft changes nothing', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(analyzeDraft(draftOf(settings), settings).changed).toEqual([])
    }),
  )
})

test('[F5] a valid draft changes the settings that differ from the saved ones', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (saved, wanted) => {
      const differing = settingsDifferences(saved, wanted).map(({ setting }) => setting)
      expect(analyzeDraft(draftOf(wanted), saved).changed).toEqual(differing)
    }),
  )
})

test('[F5] text that is not a number is a change only if its setting is in use', () => {
  expect(withMinutes(true, 'soon').changed).toEqual([
    'agent.endWhenInactive.enabled',
    'agent.endWhenInactive.minutes',
  ])
  expect(withMinutes(false, 'soon').changed).toEqual([])
  expect(withMinutes(false, '31').changed).toEqual(['agent.endWhenInactive.minutes'])
})

test('[N5] a number pasted with invisible characters is not a change', () => {
  expect(withMinutes(false, '\u206830\u2069').changed).toEqual([])
  expect(withMinutes(false, '\u206831\u2069').changed).toEqual(['agent.endWhenInactive.minutes'])
})

test('[F5] an analysis holds the base of the draft, its settings and its policy', () => {
  const saved = settingsWith({ access: { chat: true } })
  expect(analyzeDraft(draftOf(defaultSettings), saved)).toEqual({
    ...analysisOf(defaultSettings),
    saved,
    changed: ['customer.access.chat'],
    unusable: [],
    warnings: [expect.objectContaining({ code: 'downloadsEndWithFullAccess' })],
  })
})

test('[F4] the analysis of a draft with unusable values lists them and has no settings', () => {
  expect(withMinutes(true, 'soon')).toMatchObject({
    settings: undefined,
    unusable: ['agent.endWhenInactive.minutes'],
    policy: { agent: { landing: 'welcomePage', inactivity: { known: false } } },
  })
})
