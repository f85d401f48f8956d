import { expect, test } from 'vitest'
import { defaultSettings } from '../../policy/settings.ts'
import { formatInstant } from './format.ts'
import { others } from './others.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const at = '2026-11-22T10:00:00Z'
const document = {
  schemaVersion: 1,
  version: 13,
  savedAt: at,
  savedBy: { name: 'Noam' },
  settings: defaultSettings,
} as const

test('says who has saved what and when', () => {
  const words = others.saved(document, 'Dana Levi')
  expect(words).toBe(`Noam saved version 13 on ${formatInstant(at)}.`)
  expect(sentenceFaultsIn(words)).toEqual([])
})

test('says so when it was oneself', () => {
  const words = others.saved(document, 'Noam')
  expect(words).toMatch(/^You saved version 13 in another tab or browser on /u)
  expect(sentenceFaultsIn(words)).toEqual([])
})

test('says so when nobody has saved what is stored', () => {
  const words = others.saved({ ...document, version: 0, savedAt: null, savedBy: null }, 'Noam')
  expect(sentenceFaultsIn(words)).toEqual([])
})
