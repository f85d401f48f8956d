import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Client } from './client.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { defaultSettings } from '../policy/settings.ts'
import type { VersionsQuery } from './contract.ts'
import type { LoadedDocument } from './loaded-document.ts'
import { newestKnownQuery } from './queries.ts'

/**
 * Records the number of the newest version. If it decreases, the store was cleared or set back, and
 * cached versions may be wrong, so this removes them from the cache.
 */
function noteNewest(cache: QueryClient, newest: number): void {
  const { queryKey } = newestKnownQuery()
  const known = cache.getQueryData(queryKey) ?? 0
  cache.setQueryData(queryKey, newest)
  if (newest >= known) return
  cache.removeQueries({ queryKey: ['versions', 'page'] })
  void cache.resetQueries({ queryKey: ['version'] })
}

/** Returns the query for the page of the history below `before`. Such a page never changes. */
export const versionsQuery = (client: Client, query: VersionsQuery & { before: number }) =>
  queryOptions({
    queryKey: ['versions', 'page', query],
    queryFn: ({ signal }) => client.versions(query, signal),
  })

/** The number of versions on a page of the history. */
export const versionsPerPage = 50

/**
 * Returns the query for the number of the newest version. It caches the versions in the answer as the
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

/** The position of a page in the filtered history, and the number of versions on it. */
type FoundPage = { before: number; count: number; next: number | undefined }

/** Returns the query for the positions of filtered pages. It caches each page on its own. */
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

/** Returns the query for the people who saved versions. */
export const peopleQuery = (client: Client) =>
  queryOptions({
    queryKey: ['versions', 'people'],
    staleTime: 0,
    queryFn: ({ signal }) => client.people(signal),
  })

/** Returns the query for the summary of one version and the number of the newest version. */
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

/** Returns the query for the document of one version. */
export const versionQuery = (client: Client, version: number) =>
  queryOptions({
    queryKey: ['version', version],
    queryFn: ({ signal }) => client.version(version, signal),
  })

/** The document before the first save: the defaults. */
const defaultsDocument: LoadedDocument = {
  schemaVersion,
  version: 0,
  savedAt: null,
  savedBy: null,
  settings: defaultSettings,
}

/** Returns the query for the document that applied to a session that the agent ended at an instant. */
export const appliedQuery = (client: Client, endedAt: string) =>
  queryOptions({
    queryKey: ['applied', endedAt],
    staleTime: 0,
    queryFn: async ({ signal }): Promise<LoadedDocument> => {
      const { version } = await client.decidedVersion(endedAt, signal)
      return version === 0 ? defaultsDocument : await client.version(version, signal)
    },
  })
