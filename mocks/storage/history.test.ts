import { beforeAll, describe, expect, test } from 'vitest'
import {
  paths,
  peopleSchema,
  versionsPageSchema,
  type VersionsPage,
} from '../../src/api/contract.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import { seedEntries, type SeedName } from '../seeds.ts'
import { dana, documentIn, testApi } from '../../src/backend/testing/test-api.ts'
import { countedStore } from './testing/counted-store.ts'
import { problemOf, requestTo } from '../../src/backend/testing/requests.ts'
import { withGeneratedVersions } from './generated-store.ts'
import { storeKinds } from './testing/stores.ts'
import { maxScanned } from '../../src/backend/history.ts'

async function seeded(name: SeedName, store = createMemoryStore()) {
  await store.replaceAll(await seedEntries(name))
  const counted = countedStore(withGeneratedVersions(store))
  const { api } = testApi(dana, counted.store)
  const page = async (query: string): Promise<VersionsPage> =>
    versionsPageSchema.parse(await (await api(requestTo(`${paths.versions}?${query}`))).json())
  const numbers = async (query: string) =>
    (await page(query)).versions.map(({ version }) => version)
  const inForce = async (at: string) =>
    await api(requestTo(`${paths.inForce}?at=${encodeURIComponent(at)}`))
  return { api, page, numbers, inForce, takeReads: counted.takeReads }
}

describe('the history, filtered', () => {
  test.each([
    ['by=Mei+Tanaka', [9, 3]],
    ['by=mei', [9, 3]],
    ['by=%20TANAKA%20', [9, 3]],
    ['by=Luc%C3%ADa', [8, 7, 6]],
    ['by=Lucia', [8, 7, 6]],
    ['by=TANAKA+mei', [9, 3]],
    ['by=nobody', []],
    ['setting=customer.redirect.enabled', [11, 8, 7]],
    ['setting=agent.redirect', [11, 10, 1]],
    ['setting=customer.access.limitedDuration', []],
    ['by=dana&setting=agent.redirect', [11, 1]],
    ['from=2026-07-01T06:00:00Z', [12, 11, 10, 9, 8]],
    ['from=2026-07-01T06:00:00.001Z', [12, 11, 10, 9]],
    ['to=2026-03-10T07:05:00Z', [2, 1]],
    ['to=2026-03-10T07:05:00.001Z', [3, 2, 1]],
    ['from=2026-03-09T00:00:00Z&to=2026-04-15T00:00:00Z', [5, 4, 3, 2]],
    ['from=2026-03-09T00:00:00Z&to=2026-04-15T00:00:00Z&before=4', [3, 2]],
    ['from=2027-01-01T00:00:00Z', []],
    ['to=2025-01-01T00:00:00Z', []],
    ['from=2026-04-15T00:00:00Z&to=2026-04-01T00:00:00Z', []],
    ['by=dana&to=2026-04-15T00:00:00Z', [4, 1]],
  ])('?%s has %j', async (query, expected) => {
    const { page } = await seeded('history')
    const { versions, next, newest } = await page(query)
    expect(versions.map(({ version }) => version)).toEqual(expected)
    expect(next).toBeUndefined()
    expect(newest).toBe(12)
  })

  test('continues from `next` and ends', async () => {
    const { page } = await seeded('history')
    const first = await page('by=dana&limit=2')
    expect(first.versions.map(({ version }) => version)).toEqual([12, 11])
    expect(first.next).toBe(11)
    const second = await page('by=dana&limit=2&before=11')
    expect(second.versions.map(({ version }) => version)).toEqual([4, 1])
    expect(second.next).toBeUndefined()
  })

  test.each([
    'by=',
    'by=%20',
    `by=${'x'.repeat(101)}`,
    'by=a&by=b',
    'setting=chat',
    'setting=',
    'from=2026-04-15',
    'from=2026-04-15T00:00:00',
    'from=2026-04-15T00:00:00%2B02:00',
    'to=yesterday',
    'to=2026-02-30T00:00:00Z',
    'from=',
    'at=2026-04-15T00:00:00Z',
  ])('refuses ?%s', async (query) => {
    const { api } = await seeded('history')
    const problem = await problemOf(await api(requestTo(`${paths.versions}?${query}`)))
    expect(problem.code).toBe('invalidRequest')
  })
})

describe('unreadable versions', () => {
  test('are listed with everything that is readable', async () => {
    const { page } = await seeded('unreadableWithin')
    const { versions, newest } = await page('limit=12')
    expect(newest).toBe(12)
    // Not even the label of version 5 is readable, so the list skips it.
    expect(versions.map(({ version }) => version)).toEqual([12, 11, 10, 9, 8, 7, 6, 4, 3, 2, 1])
    const at = new Map(versions.map((one) => [one.version, one]))
    expect(at.get(8)).toMatchObject({
      unreadable: true,
      changes: null,
      reason: 'Before the release',
    })
    expect(at.get(9)).toMatchObject({ changes: null })
    expect(at.get(9)).not.toHaveProperty('unreadable')
    expect(at.get(6)).toMatchObject({ changes: null })
    expect(at.get(4)?.changes).not.toBeNull()
  })

  test('do not end the history', async () => {
    const { page } = await seeded('unreadableWithin')
    const { versions, next } = await page('limit=1&before=6')
    expect({ versions, next }).toEqual({ versions: [], next: 5 })
  })
})

const savedAt = (version: number) =>
  new Date(Date.UTC(2026, 0, 1) + version * 240_000).toISOString()

describe('the version in force', () => {
  test.each([
    ['2026-03-02T08:14:59.999Z', 0],
    ['2026-03-02T08:15:00.000Z', 1],
    ['2026-03-02T08:15:00Z', 1],
    ['2026-03-09T13:39:59.999Z', 1],
    ['2026-11-16T15:24:59.999Z', 11],
    ['2026-11-16T15:25:00.000Z', 12],
    ['2099-01-01T00:00:00Z', 12],
    ['1970-01-01T00:00:00Z', 0],
  ])('at %s is version %i', async (at, version) => {
    const { inForce } = await seeded('history')
    expect((await documentIn(await inForce(at))).version).toBe(version)
  })

  test('is the defaults without an author before the first save', async () => {
    const { inForce } = await seeded('defaults')
    const document = await documentIn(await inForce('2026-11-22T10:00:00Z'))
    expect(document).toMatchObject({ version: 0, savedAt: null, savedBy: null })
  })

  test('causes storedDocumentUnreadable if it is unreadable', async () => {
    const { inForce } = await seeded('newerSchema')
    const problem = await problemOf(await inForce('2026-11-21T00:00:00Z'))
    expect(problem).toMatchObject({ code: 'storedDocumentUnreadable', version: 3 })
  })

  test.each(['', '?at=', '?at=today', '?at=2026-11-22', '?when=2026-11-22T10:00:00Z'])(
    'requires exactly one instant, not "%s"',
    async (query) => {
      const { api } = await seeded('history')
      const problem = await problemOf(await api(requestTo(paths.inForce + query)))
      expect(problem.code).toBe('invalidRequest')
    },
  )
})

describe.each(storeKinds)('100,000 versions in the %s store', (_, connect) => {
  let many: Awaited<ReturnType<typeof seeded>>
  beforeAll(async () => {
    many = await seeded('manyVersions', connect()[0])
  })

  test.each([
    ['', 52],
    ['limit=10', 12],
    ['before=50001', 52],
    ['before=3', 3],
    ['from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z', 52 + 2 * 17],
    ['by=Dana', 4 * 51 + 1],
    ['by=nobody', maxScanned + maxScanned / 50 + 1],
    ['setting=customer.access.chat&limit=5', 60],
  ])('?%s reads at most %i versions', async (query, most) => {
    many.takeReads()
    await many.page(query)
    expect(many.takeReads()).toBeLessThanOrEqual(most)
  })

  test('the people are those of the newest versions, from a bounded number of reads', async () => {
    many.takeReads()
    const { people, isComplete } = peopleSchema.parse(
      await (await many.api(requestTo(paths.people))).json(),
    )
    const names = people.map(({ name }) => name)
    expect(names).toEqual(['Dana Levi', 'Lucía Fernández', 'Mei Tanaka', 'Omar Haddad'])
    expect(isComplete).toBe(false)
    expect(many.takeReads()).toBeLessThanOrEqual(maxScanned)
  })

  test('the version in force is found with 20 reads', async () => {
    for (const version of [1, 2, 49_999, 50_000, 99_999, 100_000]) {
      many.takeReads()
      const document = await documentIn(await many.inForce(savedAt(version)))
      expect(document.version).toBe(version)
      expect(many.takeReads()).toBeLessThanOrEqual(20)
    }
  })

  test.each([
    [1, 20],
    [50_000, 20],
    [100_000, 1],
  ])('version %i decides after %i reads, and after one if it is named', async (version, most) => {
    const query = `cause=agentEndsSession&endedAt=${savedAt(version)}`
    many.takeReads()
    const response = await many.api(requestTo(`${paths.decision}?${query}`))
    expect(await response.json()).toMatchObject({ version })
    expect(many.takeReads()).toBeLessThanOrEqual(most)
    await many.api(requestTo(`${paths.decision}?${query}&version=${version}`))
    expect(many.takeReads()).toBe(1)
  })

  test('rare saves of a person are found page by page, each with a bounded number of reads', async () => {
    const found: number[] = []
    let before: number | undefined = 100_001
    while (before !== undefined) {
      const { versions, next }: VersionsPage = await many.page(`by=Novak&before=${before}`)
      found.push(...versions.map(({ version }) => version))
      expect(next ?? 0).toBeLessThan(before)
      before = next
    }
    expect(found).toEqual([90_000, 60_000, 30_000])
  }, 60_000)
})
