import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { versionsQuery } from '../../../api/versions-queries.ts'
import { useTryAgain } from '../use-try-again.ts'
import { evictPages } from './evict-pages.ts'
import type { HistoryRow, PageRef, Pages } from './pages.ts'

/** Returns the pages of `rows`, without duplicates. */
function pagesOfRows(rows: readonly number[], pages: Pages): PageRef[] {
  const refs = new Map<number, PageRef>()
  for (const row of rows) {
    const ref = pages.pageAt(row)
    refs.set(ref.first, ref)
  }
  return [...refs.values()]
}

/**
 * Returns the versions in the given rows. Pages are loaded when their rows come near the viewport, and
 * removed when they are far from it. A row that is not loaded yet is `undefined`.
 */
export function useRows(pages: Pages, rows: readonly number[]) {
  const client = useClient()
  const refs = pagesOfRows(rows, pages)
  const results = useQueries({ queries: refs.map(({ query }) => versionsQuery(client, query)) })
  const cache = useQueryClient().getQueryCache()
  const tryAgain = useTryAgain(['versions', 'page'])
  // After every render, because that is when other rows come near the viewport.
  useEffect(() => evictPages(cache))
  const summaries = new Map<number, HistoryRow>()
  for (const [index, ref] of refs.entries()) {
    const page = results[index]?.data
    if (!page) continue
    for (const [offset, row] of pages.rowsOf(page, ref).entries())
      summaries.set(ref.first + offset, row)
  }
  return {
    rowAt: (row: number) => summaries.get(row),
    hasFailed: results.some(({ data, failureReason }) => !data && failureReason !== null),
    tryAgain,
  }
}
