import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { defaultSettings } from '../policy/settings.ts'
import { createClient } from './client.ts'
import type { VersionsPage, VersionsQuery } from './contract.ts'
import {
  appliedQuery,
  foundVersionsQuery,
  newestVersionQuery,
  versionsPerPage,
  versionsQuery,
} from './versions-queries.ts'

/** Creates a client with a history of `newest` versions; also returns its requests. */
function countingClient(newest: number) {
  const asked: VersionsQuery[] = []
  const page: VersionsPage = { versions: [], newest, next: newest - 49 }
  const client = {
    ...createClient({ baseUrl: '' }),
    versions: (query: VersionsQuery = {}) => {
      asked.push(query)
      return Promise.resolve(page)
    },
  }
  return { client, asked }
}

const cache = () => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })

test.each([12, 100_000])('a history of %i versions opens with one request', async (newest) => {
  const { client, asked } = countingClient(newest)
  const queries = cache()
  expect(await queries.query(newestVersionQuery(client))).toBe(newest)
  const first = { before: newest + 1, limit: versionsPerPage }
  await queries.query(versionsQuery(client, first))
  expect(asked).toEqual([{ limit: 50 }])
})

test('a page that was found is not requested again', async () => {
  const { client, asked } = countingClient(100)
  const queries = cache()
  const { pages } = await queries.infiniteQuery(foundVersionsQuery(client, { by: 'Dana' }))
  const [found] = pages
  if (!found) throw new Error('nothing was found')
  expect(found).toEqual({ before: Number.MAX_SAFE_INTEGER, count: 0, next: 51 })
  const { before } = found
  await queries.query(versionsQuery(client, { by: 'Dana', before, limit: versionsPerPage }))
  expect(asked).toHaveLength(1)
})

test('cleared data: cached versions are removed when the newest number decreases', async () => {
  const queries = cache()
  const first = { before: 13, limit: versionsPerPage }
  const keys = [versionsQuery(countingClient(12).client, first).queryKey, ['version', 12]]
  const ask = async (newest: number) => {
    await queries.query(newestVersionQuery(countingClient(newest).client))
    return keys.map((queryKey) => queries.getQueryData(queryKey) !== undefined)
  }
  await ask(12)
  queries.setQueryData(['version', 12], 'version 12')
  await queries.invalidateQueries({ queryKey: ['versions', 'newest'] })
  expect(await ask(12)).toEqual([true, true])
  await queries.invalidateQueries({ queryKey: ['versions', 'newest'] })
  expect(await ask(5)).toEqual([false, false])
})

test.each([
  [7, [7]],
  [0, []],
])('the document that applied is that of the decided version: %i', async (version, asked) => {
  const read: number[] = []
  const client = {
    ...createClient({ baseUrl: '' }),
    decidedVersion: () => Promise.resolve({ version }),
    version: (number: number) => {
      read.push(number)
      return Promise.resolve({
        schemaVersion: 1 as const,
        version: number,
        savedAt: '2026-11-22T10:00:00Z',
        savedBy: { name: 'Dana Levi' },
        settings: defaultSettings,
      })
    },
  }
  const document = await cache().query(appliedQuery(client, '2026-11-22T10:00:00Z'))
  expect(document).toMatchObject({ version, settings: defaultSettings })
  expect(read).toEqual(asked)
})
