import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { defaultsBase, storedBase, type Base } from '../editor/base.ts'
import type { Handed } from '../editor/form-snapshot.ts'
import type { KeptDraft } from './kept-draft.ts'
import { openingOf } from './initial-draft.ts'
import { keptWith } from './testing/kept.ts'

const kept = keptWith('45')
const stored = kept.base
const { draft, source, keptAt } = kept
const handed: Handed = { draft: draftOf(settingsWith({ access: { chat: true } })), source }

const newerWith = (settings = settingsWith({ access: { chat: true } })): Base =>
  storedBase({ ...stored.document, version: 13, settings })

test('with nothing kept, the form begins with what is stored', () => {
  expect(openingOf(stored, undefined, undefined)).toEqual({ base: stored, putsAside: false })
})

test('draft replaced: what is handed over takes the place of what is stored, and says so', () => {
  const before = { base: stored, draft: draftOf(defaultSettings), source: { origin: 'edited' } }
  const replaced = { before, said: 'The shared draft is now your draft.' }
  const opening = { base: stored, handed, replaced, putsAside: false }
  expect(openingOf(stored, undefined, handed)).toEqual(opening)
  const saved = structuredClone(defaultSettings)
  saved.agent.endWhenInactive = { enabled: true, minutes: 45 }
  expect(openingOf(newerWith(saved), kept, handed)).toMatchObject({ putsAside: false })
})

test('what is kept is back', () => {
  const opening = { base: stored, handed: { draft, source }, keptAt, putsAside: false }
  expect(openingOf(stored, kept, undefined)).toEqual(opening)
})

test('what is kept goes on from the version it started from, also when there is a newer one', () => {
  expect(openingOf(newerWith(), kept, undefined).base).toEqual(stored)
})

test('at the same version, what the server says of it counts', () => {
  const other = storedBase({ ...stored.document, savedBy: { name: 'Dana Levi' } })
  expect(openingOf(other, kept, undefined).base).toEqual(other)
})

test('draft replaced: what is handed over comes first, and what is kept is put aside, and says so', () => {
  const restored: Handed = { ...handed, source: { origin: 'restored', restores: 9 } }
  const said = 'Restored version 9. Your earlier draft is kept.'
  const replaced = { before: { base: stored, draft, source }, said }
  const opening = { base: stored, handed: restored, replaced, putsAside: true }
  expect(openingOf(stored, kept, restored)).toEqual(opening)
})

test('what is stored by now is done with', () => {
  const saved = structuredClone(defaultSettings)
  saved.agent.endWhenInactive = { enabled: true, minutes: 45 }
  const now = newerWith(saved)
  expect(openingOf(now, kept, undefined)).toEqual({ base: now, putsAside: false })
})

test('what cannot be used is not done with', () => {
  expect(openingOf(newerWith(), keptWith('5abc'), undefined).keptAt).toBe(keptAt)
})

const replacing: KeptDraft = { ...kept, base: defaultsBase(12), source: { origin: 'reset' } }

test('what was to replace an unreadable document goes on where it still is unreadable', () => {
  const opening = openingOf(defaultsBase(12), replacing, undefined)
  expect(opening).toMatchObject({ base: defaultsBase(12), keptAt })
})

test('what was to replace an unreadable document goes on from it once it can be read', () => {
  expect(openingOf(stored, replacing, undefined)).toMatchObject({ base: stored, keptAt })
})

test('what changed a document that has become unreadable is put aside', () => {
  const now = defaultsBase(12)
  expect(openingOf(now, kept, undefined)).toEqual({ base: now, putsAside: true })
})
