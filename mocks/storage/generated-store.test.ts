import { describe, expect, test } from 'vitest'
import { seedEntries } from '../seeds.ts'
import { entryAt } from '../seeds/many.ts'
import { withGeneratedVersions } from './generated-store.ts'
import { storeKinds } from './testing/stores.ts'

const numbers = (entries: readonly { version: number }[]) => entries.map(({ version }) => version)

describe.each(storeKinds)('generated versions above the %s store', (_, connect) => {
  async function manyVersions() {
    const store = withGeneratedVersions(connect()[0])
    await store.replaceAll(await seedEntries('manyVersions'))
    await store.commit({ version: 100_001, key: 'a-key', text: 'a save' })
    return store
  }
  test('follow the stored ones without a gap', async () => {
    const store = await manyVersions()
    const newest = await store.versions({ limit: 4 })
    expect(numbers(newest)).toEqual([100_001, 100_000, 99_999, 99_998])
    expect(newest[0]?.text).toBe('a save')
    expect(newest[2]).toEqual(entryAt(99_999))
  })

  test.each([
    [{ before: 100_001, limit: 2 }, [100_000, 99_999]],
    [{ before: 100_000, limit: 2 }, [99_999, 99_998]],
    [{ before: 3, limit: 5 }, [2, 1]],
    [{ before: 1, limit: 5 }, []],
    [{ limit: 1 }, [100_001]],
  ])('are read in ranges: %j', async (range, expected) => {
    const store = await manyVersions()
    expect(numbers(await store.versions(range))).toEqual(expected)
  })

  test.each([
    [1, true],
    [99_999, true],
    [100_001, true],
    [0, false],
    [100_002, false],
  ])('are read one by one: %i', async (version, exists) => {
    const store = await manyVersions()
    expect((await store.version(version))?.version).toBe(exists ? version : undefined)
  })

  test('are gone with the next seed', async () => {
    const store = await manyVersions()
    await store.replaceAll(await seedEntries('article'))
    expect(numbers(await store.versions({ limit: 5 }))).toEqual([1])
    expect(await store.version(2)).toBeUndefined()
  })
})
