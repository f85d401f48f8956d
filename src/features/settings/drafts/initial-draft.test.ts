import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import {
  defaultsBase,
  storedBase,
  unchangedSnapshot,
  type Base,
  type IncomingDraft,
} from '../editor/form-snapshot.ts'
import { resolveInitialDraft } from './initial-draft.ts'
import type { KeptDraft } from './kept-draft.ts'
import { keptWith } from './testing/kept.ts'

const kept = keptWith('45')
const stored = kept.base
const { draft, source, keptAt } = kept
const incoming: IncomingDraft = { draft: draftOf(settingsWith({ access: { chat: true } })), source }

const newerWith = (settings = settingsWith({ access: { chat: true } })): Base =>
  storedBase({ ...stored.document, version: 13, settings })

/** The settings that the kept draft leads to. */
const keptSettings = structuredClone(defaultSettings)
keptSettings.agent.endWhenInactive = { enabled: true, minutes: 45 }

test('without a kept draft, the form starts with the stored settings', () => {
  expect(resolveInitialDraft(stored, undefined, undefined)).toEqual({
    snapshot: unchangedSnapshot(stored),
    setsAside: false,
  })
})

test('draft replaced: an incoming draft replaces the stored settings, and says so', () => {
  const announcement = 'The shared draft is now your draft.'
  expect(resolveInitialDraft(stored, undefined, incoming)).toEqual({
    snapshot: { ...incoming, base: stored },
    replaced: { before: unchangedSnapshot(stored), announcement },
    setsAside: false,
  })
  expect(resolveInitialDraft(newerWith(keptSettings), kept, incoming)).toMatchObject({
    setsAside: false,
  })
})

test('a kept draft is restored', () => {
  expect(resolveInitialDraft(stored, kept, undefined)).toEqual({
    snapshot: { draft, source, base: stored },
    keptAt,
    setsAside: false,
  })
})

test('a kept draft continues from the version that it started from, even if there is a newer one', () => {
  expect(resolveInitialDraft(newerWith(), kept, undefined).snapshot.base).toEqual(stored)
})

test('for the same version, the document of the server counts', () => {
  const other = storedBase({ ...stored.document, savedBy: { name: 'Dana Levi' } })
  expect(resolveInitialDraft(other, kept, undefined).snapshot.base).toEqual(other)
})

test('draft replaced: an incoming draft comes first, and the kept one is set aside, and it says so', () => {
  const restored: IncomingDraft = { ...incoming, source: { origin: 'restored', restores: 9 } }
  const announcement = 'Restored version 9. Your earlier draft is kept.'
  expect(resolveInitialDraft(stored, kept, restored)).toEqual({
    snapshot: { ...restored, base: stored },
    replaced: { before: { base: stored, draft, source }, announcement },
    setsAside: true,
  })
})

test('a kept draft that is stored by now is done', () => {
  const now = newerWith(keptSettings)
  expect(resolveInitialDraft(now, kept, undefined)).toEqual({
    snapshot: unchangedSnapshot(now),
    setsAside: false,
  })
})

test('a kept draft with an unusable value is not done', () => {
  expect(resolveInitialDraft(newerWith(), keptWith('5abc'), undefined).keptAt).toBe(keptAt)
})

const replacing: KeptDraft = { ...kept, base: defaultsBase(12), source: { origin: 'reset' } }

test('a draft that replaces an unreadable document continues while it is unreadable', () => {
  const initial = resolveInitialDraft(defaultsBase(12), replacing, undefined)
  expect(initial).toMatchObject({ snapshot: { base: defaultsBase(12) }, keptAt })
})

test('a draft that replaces an unreadable document continues from it once it can be read', () => {
  const initial = resolveInitialDraft(stored, replacing, undefined)
  expect(initial).toMatchObject({ snapshot: { base: stored }, keptAt })
})

test('a draft of a document that has become unreadable is set aside', () => {
  const now = defaultsBase(12)
  expect(resolveInitialDraft(now, kept, undefined)).toEqual({
    snapshot: unchangedSnapshot(now),
    setsAside: true,
  })
})
