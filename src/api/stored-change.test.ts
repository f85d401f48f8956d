import { expect, test } from 'vitest'
import { defaultSettings } from '../policy/settings.ts'
import { storedChange } from './stored-change.ts'

const document = {
  schemaVersion: 1,
  version: 13,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Noam' },
  settings: defaultSettings,
} as const

test('cleared data: a newer version is a save, an older version is not', () => {
  expect(storedChange(document, 12, { name: 'Dana Levi' })).toBe('theirs')
  expect(storedChange(document, 12, { name: 'Noam' })).toBe('mine')
  expect(storedChange(document, 12, undefined)).toBe('theirs')
  expect(storedChange(document, 14, { name: 'Noam' })).toBe('setBack')
  const defaults = { ...document, version: 0, savedAt: null, savedBy: null }
  expect(storedChange(defaults, 12, { name: 'Noam' })).toBe('cleared')
})

test('namesakes: people are told apart by id where both have one', () => {
  const saved = { version: 13, savedBy: { name: 'Noam', id: 'noam-1' } }
  expect(storedChange(saved, 12, { name: 'Noam', id: 'noam-2' })).toBe('theirs')
  expect(storedChange(saved, 12, { name: 'Noam Cohen', id: 'noam-1' })).toBe('mine')
  expect(storedChange(saved, 12, { name: 'Noam' })).toBe('mine')
})
