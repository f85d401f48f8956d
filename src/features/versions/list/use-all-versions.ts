import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { newestVersionQuery } from '../../../api/versions-queries.ts'
import { versionsPage } from '#messages/versions.ts'
import { useTryAgain } from '../use-try-again.ts'
import type { Listing } from './listing.ts'
import { pagesOfAll } from './pages.ts'

/** Returns all versions. Loads nothing unless `isWanted`. */
export function useAllVersions(isWanted: boolean): Listing {
  const query = newestVersionQuery(useClient())
  const { data: newest, failureReason, isFetching } = useQuery({ ...query, enabled: isWanted })
  const onTryAgain = useTryAgain(query.queryKey)
  const pages = useMemo(() => pagesOfAll(newest ?? 0), [newest])
  if (newest !== undefined) {
    return {
      kind: 'listed',
      pages,
      label: versionsPage.list,
      size: newest,
      status: newest === 0 ? '' : versionsPage.count(newest),
      isSearching: false,
    }
  }
  if (failureReason === null) return { kind: 'loading' }
  return { kind: 'failed', error: failureReason, isRetrying: isFetching, onTryAgain }
}
