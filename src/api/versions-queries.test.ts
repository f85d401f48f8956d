import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'
import type { VersionsPage, VersionsQuery } from './contract.ts'
import {
  foundVersionsQuery,
  newestVersionQuery,
  versionsPerPage,
  versionsQuery,
} from './versions-queries.ts'

/** A client whose history is `newest` versions long, and what it was asked for. */
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

test.each([12, 100_000])('a history of %i versions is opened with one request', async (newest) => {
  const { client, asked } = countingClient(newest)
  const queries = cache()
  expect(await queries.query(newestVersionQuery(client))).toBe(newest)
  const first = { before: newest + 1, limit: versionsPerPage }
  await queries.query(versionsQuery(client, first))
  expect(asked).toEqual([{ limit: 50 }])
})

test('a page that was found is not asked for again to be shown', async () => {
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
