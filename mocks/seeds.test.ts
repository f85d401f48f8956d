import { describe, expect, test } from 'vitest'
import { paths, versionsPageSchema } from '../src/api/contract.ts'
import { policyOf } from '../src/policy/policy.ts'
import { defaultSettings } from '../src/policy/settings.ts'
import { createMemoryStore } from '../src/backend/memory-store.ts'
import { seedEntries, seedNames, type SeedName } from './seeds.ts'
import { dana, documentIn, testApi } from '../src/backend/testing/test-api.ts'
import { getCurrent, problemOf, requestTo } from '../src/backend/testing/requests.ts'

async function seeded(name: SeedName) {
  const store = createMemoryStore()
  await store.replaceAll(await seedEntries(name))
  return testApi(dana, store).api
}

const current = async (name: SeedName) => documentIn(await (await seeded(name))(getCurrent()))

const history = async (name: SeedName) => {
  const response = await (await seeded(name))(requestTo(paths.versions))
  return versionsPageSchema.parse(await response.json()).versions
}

const unreadable: readonly SeedName[] = ['unreadable', 'newerSchema']

describe('a seed', () => {
  test.each(seedNames.filter((name) => !unreadable.includes(name)))(
    '%s is readable',
    async (name) => {
      const entries = await seedEntries(name)
      expect((await current(name)).version).toBe(entries.at(-1)?.version ?? 0)
    },
  )

  test.each(unreadable)('%s is unreadable, except for the versions before', async (name) => {
    const api = await seeded(name)
    const problem = await problemOf(await api(getCurrent()))
    expect(problem).toMatchObject({ code: 'storedDocumentUnreadable', version: 3 })
    expect((await api(requestTo(paths.version(2)))).status).toBe(200)
  })

  test.each(seedNames)('%s is always the same, with dates in 2026', async (name) => {
    const entries = await seedEntries(name)
    expect(await seedEntries(name)).toEqual(entries)
    const others = entries.filter(({ text }) => !/"savedAt":"2026-\d\d-\d\dT/u.test(text))
    expect(others).toEqual([])
  })

  test('defaults has no versions', async () => {
    expect(await current('defaults')).toMatchObject({ version: 0, settings: defaultSettings })
  })

  test('article uses every setting of the help article', async () => {
    expect(policyOf((await current('article')).settings)).toEqual({
      agent: { landing: 'stayInRoom', inactivity: { endsSession: true, minutes: 30 } },
      customer: {
        access: {
          level: 'fullTimeRestricted',
          duration: { value: 7, unit: 'days' },
          attachments: true,
          chat: true,
          thenLimited: { value: 14, unit: 'days' },
        },
        redirect: { redirects: true, url: 'https://www.example.com/goodbye' },
      },
    })
  })

  test.each([
    ['fullUnlimited', { level: 'fullUnlimited', attachments: true, chat: false }],
    ['limited', { level: 'limited', duration: { value: 48, unit: 'hours' } }],
    ['noAccess', { level: 'none' }],
  ] as const)('%s has its level of access', async (name, access) => {
    expect(policyOf((await current(name)).settings).customer.access).toEqual(access)
  })

  test('history has twelve versions by several people, in chronological order, each with changes', async () => {
    const versions = await history('history')
    expect(versions.map(({ version }) => version)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(new Set(versions.map(({ savedBy }) => savedBy.name)).size).toBeGreaterThan(2)
    expect(new Set(versions.map(({ origin }) => origin)).size).toBe(4)
    expect(versions.filter(({ reason }) => reason !== undefined).length).toBeGreaterThan(6)
    for (const { changes } of versions) expect(changes?.length).toBeGreaterThan(0)
    const dates = versions.map(({ savedAt }) => savedAt)
    expect(dates.toSorted().toReversed()).toEqual(dates)
  })
})
