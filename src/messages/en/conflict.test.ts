import { expect, test } from 'vitest'
import { storedChangeMessage } from './conflict.ts'
import { formatInstant } from './format.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const at = '2026-11-22T10:00:00Z'
const saved = { by: 'Noam', version: 13, at, started: 12, isInBrowser: true }

test('says who has saved what and when', () => {
  const words = storedChangeMessage({ ...saved, change: 'theirs' })
  expect(words).toBe(`Noam saved version 13 on ${formatInstant(at)}.`)
  expect(storedChangeMessage({ ...saved, change: 'theirs', at: null }, true)).toBe(
    'Noam saved version 13, while you were editing.',
  )
})

test('the same person in two tabs: says “you”, without the name', () => {
  const words = storedChangeMessage({ ...saved, change: 'mine' }, true)
  expect(words).toMatch(/^You saved version 13 in another tab or browser on .*, while you were/u)
  expect(words).not.toContain('Noam')
  expect(sentenceFaultsIn(words)).toEqual([])
})

test.each([
  ['theirs', null, false, 'Noam saved version 13.'],
  ['theirs', at, true, `Noam saved version 13 on ${formatInstant(at)}, while you were editing.`],
  ['mine', null, false, 'You saved version 13 in another tab or browser.'],
  ['mine', null, true, 'You saved version 13 in another tab or browser, while you were editing.'],
  ['mine', at, false, `You saved version 13 in another tab or browser on ${formatInstant(at)}.`],
] as const)('%s at %s, while editing: %s, says: %s', (change, savedAt, isEditing, sentence) => {
  expect(storedChangeMessage({ ...saved, change, at: savedAt }, isEditing)).toBe(sentence)
})

test('settings that were set back at an unknown time are said without one', () => {
  expect(storedChangeMessage({ ...saved, change: 'setBack', at: null })).toMatch(/by Noam\.$/u)
})

const resets = [
  [{ change: 'cleared' }, ['deleted in this browser', 'the defaults apply']],
  [
    { change: 'cleared', isInBrowser: false },
    ['The server no longer stores', 'the defaults apply'],
  ],
  [{ change: 'setBack', version: 5 }, ['set back', 'started from version 12', 'version 5', 'Noam']],
] as const

test.each(resets)('cleared data: says what happened to what was stored: %j', (reset, parts) => {
  const words = storedChangeMessage({ ...saved, ...reset })
  expect(sentenceFaultsIn(words)).toEqual([])
  for (const part of parts) expect(words).toContain(part)
  expect(words).not.toContain('Somebody')
})
