import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReplaceableStore, Store } from '../store.ts'
import type { Connect } from './connect.ts'

const entry = (version: number, key = `key-${version}`) => ({ version, key, text: `text ${key}` })

async function filled(
  [store]: [ReplaceableStore, ReplaceableStore],
  length: number,
): Promise<ReplaceableStore> {
  await store.replaceAll(Array.from({ length }, (_, index) => entry(index + 1)))
  return store
}

/** Tests that every store must pass. */
export const storeCases = (kind: string, connect: Connect) =>
  describe(`a store in ${kind}`, () => {
    test('is empty at first', async () => {
      const [store] = connect()
      expect(await store.newest()).toBeUndefined()
      expect(await store.version(1)).toBeUndefined()
      expect(await store.byKey('key-1')).toBeUndefined()
      expect(await store.versions({ limit: 10 })).toEqual([])
    })

    test('returns committed entries by version and by key, through every connection', async () => {
      const [store, other] = connect()
      expect(await store.commit(entry(1))).toEqual({ ok: true })
      expect(await other.commit(entry(2))).toEqual({ ok: true })
      expect(await other.newest()).toEqual(entry(2))
      expect(await other.version(1)).toEqual(entry(1))
      expect(await store.byKey('key-2')).toEqual(entry(2))
    })

    test.each([0, 2, 4, 5])('refuses version %i after version 2', async (version) => {
      const store = await filled(connect(), 2)
      const refused = { ok: false, because: 'versionTaken' }
      expect(await store.commit(entry(version, 'new'))).toEqual(refused)
      expect(await store.newest()).toEqual(entry(2))
      expect(await store.byKey('new')).toBeUndefined()
    })

    test('refuses a known key, even if the version is taken, too', async () => {
      const store = await filled(connect(), 2)
      const refused = { ok: false, because: 'keySeen' }
      expect(await store.commit(entry(3, 'key-1'))).toEqual(refused)
      expect(await store.commit(entry(1, 'key-1'))).toEqual(refused)
      expect(await store.newest()).toEqual(entry(2))
    })

    test('reads at most `limit` versions below `before`, newest first', async () => {
      const store = await filled(connect(), 5)
      const versions = async (range: Parameters<Store['versions']>[0]) =>
        (await store.versions(range)).map(({ version }) => version)
      expect(await versions({ limit: 10 })).toEqual([5, 4, 3, 2, 1])
      expect(await versions({ limit: 2 })).toEqual([5, 4])
      expect(await versions({ before: 4, limit: 2 })).toEqual([3, 2])
      expect(await versions({ before: 2, limit: 2 })).toEqual([1])
      expect(await versions({ before: 1, limit: 2 })).toEqual([])
      expect(await versions({ before: 99, limit: 1 })).toEqual([5])
    })

    test('replaces all entries, including with entries without a key', async () => {
      const store = await filled(connect(), 3)
      const keyless = [1, 2].map((version) => ({ version, key: null, text: 'seeded' }))
      await store.replaceAll(keyless)
      expect(await store.versions({ limit: 10 })).toEqual(keyless.toReversed())
      expect(await store.byKey('key-1')).toBeUndefined()
      expect(await store.commit(entry(3))).toEqual({ ok: true })
      await store.replaceAll([])
      expect(await store.newest()).toBeUndefined()
    })

    test('accepts one of two concurrent commits of the same version', async () => {
      const [store, other] = connect()
      const results = await Promise.all([store.commit(entry(1, 'a')), other.commit(entry(1, 'b'))])
      expect(results.toSorted((a, b) => Number(b.ok) - Number(a.ok))).toEqual([
        { ok: true },
        { ok: false, because: 'versionTaken' },
      ])
      expect(await store.versions({ limit: 10 })).toHaveLength(1)
    })

    test('accepts one of two concurrent commits with the same key', async () => {
      const [store, other] = connect()
      const results = await Promise.all([store.commit(entry(1, 'a')), other.commit(entry(1, 'a'))])
      expect(results).toContainEqual({ ok: true })
      expect(results).toContainEqual({ ok: false, because: 'keySeen' })
    })

    test('repeated request: finds the newest version by its key, even while it is committed', async () => {
      const [store, other] = connect()
      const look = async () => [await other.newest(), await other.byKey('key-1')]
      const committing = store.commit(entry(1))
      const looks = await Promise.all([look(), committing.then(look), look(), look()])
      const seen = looks.filter(([newest]) => newest !== undefined)
      expect(seen.length).toBeGreaterThan(0)
      expect(seen).toEqual(seen.map(() => [entry(1), entry(1)]))
    })

    test('has gapless versions and unique keys after any concurrent commits', async () => {
      const commits = fc.array(
        fc.record({
          version: fc.integer({ min: 0, max: 6 }),
          key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        }),
        { maxLength: 20 },
      )
      const property = fc.asyncProperty(commits, async (all) => {
        const connections = connect()
        const results = await Promise.all(
          all.map(({ version, key }, index) =>
            connections[index % 2 === 0 ? 0 : 1].commit(entry(version, key)),
          ),
        )
        const kept = (await connections[0].versions({ limit: 100 })).toReversed()
        expect(kept.map(({ version }) => version)).toEqual(kept.map((_each, index) => index + 1))
        expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length)
        expect(results.filter(({ ok }) => ok)).toHaveLength(kept.length)
      })
      await fc.assert(property, { numRuns: 30 })
    })
  })
