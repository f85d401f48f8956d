import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { foundVersionsQuery } from '../../../api/versions-queries.ts'
import { versionFilters } from '#messages/versions.ts'
import { useTryAgain } from '../use-try-again.ts'
import { queryOf, type Filters } from './filters.ts'
import type { Listing } from './listing.ts'
import { pagesFound } from './pages.ts'
import { minFoundRows, useContinuedSearch } from './use-continued-search.ts'

function statusOf(count: number, next: number | undefined): string {
  if (next !== undefined) return versionFilters.foundSoFar(count, next - 1)
  return count === 0 ? versionFilters.nothing : versionFilters.found(count)
}

/** Returns the versions that match the filters. Loads nothing unless `isWanted`. */
export function useFoundVersions(filters: Filters, isWanted: boolean): Listing {
  const [now] = useState(() => new Date())
  const filter = useMemo(() => queryOf(filters, now), [filters, now])
  const query = foundVersionsQuery(useClient(), filter)
  const search = useInfiniteQuery({ ...query, enabled: isWanted })
  const onTryAgain = useTryAgain(query.queryKey)
  const found = search.data?.pages
  const pages = useMemo(() => pagesFound(found ?? [], filter), [found, filter])
  const hasMore = isWanted && search.hasNextPage
  const searchFurther = useContinuedSearch({ ...search, hasNextPage: hasMore }, pages.count)
  if (found === undefined) {
    const { failureReason, isFetching } = search
    if (failureReason === null) return { kind: 'loading' }
    return { kind: 'failed', error: failureReason, isRetrying: isFetching, onTryAgain }
  }
  const next = found.at(-1)?.next
  const { isFetchNextPageError, error, isFetching, fetchNextPage } = search
  return {
    kind: 'listed',
    pages,
    label: versionFilters.fitting,
    size: next === undefined ? pages.count : -1,
    status: statusOf(pages.count, next),
    isSearching: hasMore && !isFetchNextPageError && pages.count < minFoundRows,
    ...(isFetchNextPageError && {
      failure: { error, isRetrying: isFetching, onTryAgain: () => void fetchNextPage() },
    }),
    onEnd: searchFurther,
  }
}
