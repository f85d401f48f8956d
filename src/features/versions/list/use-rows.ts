import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { versionsQuery } from '../../../api/versions-queries.ts'
import { useTryAgain } from '../use-try-again.ts'
import { forgetPages } from './forget-pages.ts'
import type { HistoryRow, PageRef, Pages } from './pages.ts'

/** The pages that these rows are on, each once. */
function pagesOn(rows: readonly number[], pages: Pages): PageRef[] {
  const refs = new Map<number, PageRef>()
  for (const row of rows) {
    const ref = pages.pageAt(row)
    refs.set(ref.first, ref)
  }
  return [...refs.values()]
}

/**
 * What is told of the given rows: loaded page by page as they come near the view, and forgotten when
 * they are far from it. A row that is not here yet is `undefined`.
 */
export function useRows(pages: Pages, rows: readonly number[]) {
  const client = useClient()
  const refs = pagesOn(rows, pages)
  const results = useQueries({ queries: refs.map(({ query }) => versionsQuery(client, query)) })
  const cache = useQueryClient().getQueryCache()
  const tryAgain = useTryAgain(['versions', 'page'])
  // With every render: that is when other rows have come near the view.
  useEffect(() => forgetPages(cache))
  const told = new Map<number, HistoryRow>()
  for (const [index, ref] of refs.entries()) {
    const page = results[index]?.data
    if (!page) continue
    for (const [offset, row] of pages.rowsOf(page, ref).entries()) told.set(ref.first + offset, row)
  }
  return {
    rowAt: (row: number) => told.get(row),
    hasFailed: results.some(({ data, failureReason }) => !data && failureReason !== null),
    tryAgain,
  }
}
