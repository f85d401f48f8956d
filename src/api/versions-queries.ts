import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Client } from './client.ts'
import type { VersionsQuery } from './contract.ts'

const newestKnown = new WeakMap<QueryClient, number>()

/**
 * Takes note of the number of the newest version. Where that goes back, what was stored has been
 * cleared or set back: what is known of versions by their number may not be true any more.
 */
function noteNewest(cache: QueryClient, newest: number): void {
  const known = newestKnown.get(cache) ?? 0
  newestKnown.set(cache, newest)
  if (newest >= known) return
  cache.removeQueries({ queryKey: ['versions', 'page'] })
  void cache.resetQueries({ queryKey: ['version'] })
}

/** A page of the history that names what it begins below: it never changes. */
export const versionsQuery = (client: Client, query: VersionsQuery & { before: number }) =>
  queryOptions({
    queryKey: ['versions', 'page', query],
    queryFn: ({ signal }) => client.versions(query, signal),
  })

/** How many versions a page of the history has. */
export const versionsPerPage = 50

/**
 * The beginning of the history: how many versions there are. What else came along is kept as the
 * first page.
 */
export const newestVersionQuery = (client: Client) =>
  queryOptions({
    queryKey: ['versions', 'newest'],
    staleTime: 0,
    queryFn: async ({ signal, client: cache }) => {
      const limit = versionsPerPage
      const page = await client.versions({ limit }, signal)
      noteNewest(cache, page.newest)
      const { queryKey } = versionsQuery(client, { before: page.newest + 1, limit })
      cache.setQueryData(queryKey, page)
      return page.newest
    },
  })

/** What is kept of a page of the filtered history: where it begins and ends, and how much it has. */
type FoundPage = { before: number; count: number; next: number | undefined }

/** Where the pages of the filtered history are; what is on them is kept apart, page by page. */
export const foundVersionsQuery = (client: Client, filter: VersionsQuery) =>
  infiniteQueryOptions({
    queryKey: ['versions', 'found', filter],
    staleTime: 0,
    initialPageParam: Number.MAX_SAFE_INTEGER,
    queryFn: async ({ pageParam: before, signal, client: cache }): Promise<FoundPage> => {
      const query = { ...filter, before, limit: versionsPerPage }
      const page = await client.versions(query, signal)
      noteNewest(cache, page.newest)
      cache.setQueryData(versionsQuery(client, query).queryKey, page)
      return { before, count: page.versions.length, next: page.next }
    },
    getNextPageParam: ({ next }) => next,
  })

/** Who saved one version, when and why, and what it changed; and how many versions there are. */
export const versionSummaryQuery = (client: Client, version: number) =>
  queryOptions({
    queryKey: ['versions', 'summary', version],
    staleTime: 0,
    queryFn: async ({ signal, client: cache }) => {
      const page = await client.versions({ before: version + 1, limit: 1 }, signal)
      noteNewest(cache, page.newest)
      return page
    },
  })

/** The document of one version. */
export const versionQuery = (client: Client, version: number) =>
  queryOptions({
    queryKey: ['version', version],
    queryFn: ({ signal }) => client.version(version, signal),
  })

/** The document in force at an instant. */
export const inForceQuery = (client: Client, at: string) =>
  queryOptions({
    queryKey: ['in-force', at],
    staleTime: 0,
    queryFn: ({ signal }) => client.inForce(at, signal),
  })
