import { expect, test } from 'vitest'
import { documentSchema, type SettingsDocument } from '../../../api/contract.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { defaultsBase, storedBase, typedSource } from './form-snapshot.ts'

const stored: SettingsDocument = {
  schemaVersion: 1,
  version: 12,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Dana Levi' },
  settings: settingsWith({ access: { chat: true } }),
}

test('a draft that starts from the stored document is an edit of it', () => {
  const base = storedBase(stored)
  expect(base.document).toEqual(stored)
  expect(base.replacesUnreadable).toBe(false)
  expect(typedSource(base)).toEqual({ origin: 'edited' })
})

test('a draft that replaces an unreadable document starts from the defaults at its version', () => {
  const base = defaultsBase(7)
  expect(base.document.settings).toEqual(defaultSettings)
  expect(base.document.version).toBe(7)
  expect(base.replacesUnreadable).toBe(true)
  expect(typedSource(base)).toEqual({ origin: 'reset' })
})

test('the stand-in for an unreadable document names nobody who saved it', () => {
  const { document } = defaultsBase(7)
  expect([document.savedAt, document.savedBy]).toEqual([null, null])
  expect(documentSchema.parse(document)).toEqual(document)
})
