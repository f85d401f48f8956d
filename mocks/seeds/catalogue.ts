import { editPermission, etagOf, paths } from '../../src/api/contract.ts'
import type { Settings } from '../../src/policy/settings.ts'
import { createApi } from '../../src/backend/create-api.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import { historyOfTwelve } from './history.ts'
import { manyVersions } from './many.ts'
import { newerSchemaText, unreadableText } from './raw-texts.ts'
import type { SeedName } from '../seeds.ts'
import type { SeededSave } from './seeded-save.ts'
import * as examples from './settings.ts'
import type { Entry } from '../../src/backend/store.ts'

/** A text that stands under a version as it is. */
type Text = (version: number) => string

/**
 * A seed: saves made one after the other, texts that stand in the place of some of them, by version,
 * and one that stands after them.
 */
type Seed = { saves: SeededSave[]; texts?: Record<number, Text>; thenText?: Text }

const one = (settings: Settings, reason: string): Seed => ({
  saves: [{ by: 'Dana Levi', at: '2026-11-02T09:30:00.000Z', settings, reason }],
})

const seeds: Record<Exclude<SeedName, 'manyVersions'>, Seed> = {
  /** Nothing saved yet. */
  defaults: { saves: [] },
  /** Every setting of the article in use. */
  article: one(examples.article, 'Set up as the help article describes'),
  fullUnlimited: one(examples.fullUnlimited, 'Customers keep everything'),
  limited: one(examples.limited, 'Reading only'),
  noAccess: one(examples.noAccess, 'Nothing is left after the end'),
  /** Twelve versions by several people. */
  history: { saves: historyOfTwelve },
  /** The newest version is cut off in the middle. */
  unreadable: { saves: historyOfTwelve.slice(0, 2), thenText: unreadableText },
  /** The newest version was written by a later release. */
  newerSchema: { saves: historyOfTwelve.slice(0, 2), thenText: newerSchemaText },
  /** The newest version is fine; of earlier ones, one is cut off and one was written by a later release. */
  unreadableWithin: { saves: historyOfTwelve, texts: { 5: unreadableText, 8: newerSchemaText } },
}

async function entriesOf({ saves, texts = {}, thenText }: Seed): Promise<Entry[]> {
  const store = createMemoryStore()
  for (const [version, { by, at, origin = 'edited', ...save }] of saves.entries()) {
    const api = createApi({
      store,
      now: () => new Date(at),
      authenticate: () => ({ name: by, permissions: [editPermission] }),
    })
    const request = new Request(`https://seed.invalid/api${paths.document}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'if-match': etagOf(version),
        'idempotency-key': `seed-${version + 1}`,
      },
      body: JSON.stringify({ ...save, origin }),
    })
    // oxlint-disable-next-line no-await-in-loop -- each save starts from the one before
    const response = await api(request)
    // oxlint-disable-next-line no-await-in-loop -- a seed that is refused ends the loop
    if (!response.ok) throw new Error(`a seed was refused: ${await response.text()}`)
  }
  const saved = (await store.versions({ limit: saves.length })).toReversed()
  const entries = saved.map((entry) => {
    const text = texts[entry.version]
    return text ? { ...entry, text: text(entry.version) } : entry
  })
  const version = entries.length + 1
  return thenText ? [...entries, { version, key: null, text: thenText(version) }] : entries
}

/** The versions of the seed `name`, saved through the same backend as every other save where it can be. */
export async function entriesOfSeed(name: SeedName): Promise<Entry[]> {
  // Saved one by one, these would take minutes.
  if (name === 'manyVersions') return manyVersions()
  return await entriesOf(seeds[name])
}
