import { expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { analyzeDraft } from './draft-analysis.ts'
import { isIntended, type DraftWarning } from './draft-warnings.ts'
import { defaultSettings } from './settings.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const warningsOf = (changes: Changes, options?: { origin: string }): DraftWarning[] =>
  analyzeDraft(draftOf(settingsWith(changes)), defaultSettings, options).warnings

const inactiveAfter = (minutes: number): Changes => ({
  agent: { endWhenInactive: { enabled: true, minutes } },
  access: { level: 'limited' },
})

test('[W9] a warning marked as intended is no longer so with other values', () => {
  const marks = warningsOf(inactiveAfter(5))
  expect(marks).toHaveLength(1)
  const areHidden = (changes: Changes) =>
    warningsOf(changes).map((warning) => isIntended(warning, marks))
  expect(areHidden(inactiveAfter(5))).toEqual([true])
  expect(areHidden(inactiveAfter(6))).toEqual([false])
  expect(areHidden(inactiveAfter(1441))).toEqual([false])
})

test('[W8] a warning tells whether its settings have their defaults', () => {
  expect(warningsOf({})).toMatchObject([{ areDefaults: true }])
  expect(warningsOf({ access: { chat: true } })).toMatchObject([
    { code: 'chatUnattended', areDefaults: false },
    { code: 'downloadsEndWithFullAccess', areDefaults: true },
  ])
})

test('[F10] the warnings about a draft know the origin of the page', () => {
  const redirect = { enabled: true, url: 'https://example.com/' }
  const changes: Changes = { access: { enabled: false }, redirect }
  expect(warningsOf(changes)).toEqual([])
  expect(warningsOf(changes, { origin: 'https://example.com' })).toMatchObject([
    { code: 'redirectToOwnOrigin' },
  ])
})
