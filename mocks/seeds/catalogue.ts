import { etagOf, paths } from '../../src/api/contract.ts'
import { editPermission } from '../../src/api/people.ts'
import type { Settings } from '../../src/policy/settings.ts'
import { createApi } from '../../src/backend/create-api.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import { historyOfTwelve, type SeededSave } from './history.ts'
import { newestOfMany } from './many.ts'
import { newerSchemaText, unreadableText } from './raw-texts.ts'
import type { SeedName } from '../seeds.ts'
import * as examples from './settings.ts'
import type { Entry } from '../../src/backend/store.ts'

/** Returns the raw text to store for a version. */
type Text = (version: number) => string

/**
 * A seed: consecutive saves, raw texts by version that replace some of them, and optionally a raw
 * text as the newest version.
 */
type Seed = { saves: SeededSave[]; texts?: Record<number, Text>; thenText?: Text }

const one = (settings: Settings, reason: string): Seed => ({
  saves: [{ by: 'Dana Levi', at: '2026-11-02T09:30:00.000Z', settings, reason }],
})

const seeds: Record<Exclude<SeedName, 'manyVersions'>, Seed> = {
  /** No versions. */
  defaults: { saves: [] },
  /** Every setting of the help article in use. */
  article: one(examples.article, 'Set up as the help article describes'),
  fullUnlimited: one(examples.fullUnlimited, 'Customers keep everything'),
  limited: one(examples.limited, 'Reading only'),
  noAccess: one(examples.noAccess, 'Nothing is left after the end'),
  /** Twelve versions by several people. */
  history: { saves: historyOfTwelve },
  /** The newest version is truncated. */
  unreadable: { saves: historyOfTwelve.slice(0, 2), thenText: unreadableText },
  /** A newer release wrote the newest version. */
  newerSchema: { saves: historyOfTwelve.slice(0, 2), thenText: newerSchemaText },
  /** Of the earlier versions, one is truncated and one was written by a newer release. */
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
    const response = await api(request)
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

/**
 * Returns the entries to store for the seed `name`, oldest first. Readable versions are saved through
 * the backend, except for those of `manyVersions`, of which only the newest is stored.
 *
 * @throws {Error} if the backend refuses a save of the seed
 */
export async function entriesOfSeed(name: SeedName): Promise<Entry[]> {
  if (name === 'manyVersions') return [newestOfMany()]
  return await entriesOf(seeds[name])
}
