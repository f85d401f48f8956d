import { expect, test } from 'vitest'
import { storedChangeMessage } from './conflict.ts'
import { formatInstant } from './format.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const at = '2026-11-22T10:00:00Z'
const saved = { by: 'Noam', version: 13, at, started: 12, isInBrowser: true }

test.each([
  ['theirs', null, 'Noam saved version 13.'],
  ['theirs', at, `Noam saved version 13 on ${formatInstant(at)}.`],
  ['mine', null, 'You saved version 13 in another tab or browser.'],
  ['mine', at, `You saved version 13 in another tab or browser on ${formatInstant(at)}.`],
] as const)('says who has saved what and when: %s at %s', (change, savedAt, sentence) => {
  expect(storedChangeMessage({ ...saved, change, at: savedAt })).toBe(sentence)
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
