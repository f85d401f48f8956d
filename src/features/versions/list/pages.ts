import type { VersionsPage, VersionsQuery, VersionSummary } from '../../../api/contract.ts'
import { versionsPerPage } from '../../../api/versions-queries.ts'

/** A version in the list: its summary, or only its number if it cannot be read. */
export type HistoryRow = VersionSummary | { version: number; unknown: true }

/** A page of the list: its query, and the index of its first row. */
export type PageRef = { query: VersionsQuery & { before: number }; first: number }

/** The division of a list into pages, loaded or not. */
export type Pages = {
  /** The number of rows, as far as it is known. */
  count: number
  pageAt: (row: number) => PageRef
  /** Returns the rows of a page that the server sent. */
  rowsOf: (page: VersionsPage, ref: PageRef) => HistoryRow[]
}

/**
 * Returns the pages of the whole history. Version numbers have no gaps, so the position of each page
 * is known before anything is loaded. A version that is missing on its page is unreadable.
 */
export function pagesOfAll(newest: number): Pages {
  return {
    count: newest,
    pageAt: (row) => {
      const first = Math.floor(row / versionsPerPage) * versionsPerPage
      return { query: { before: newest + 1 - first, limit: versionsPerPage }, first }
    },
    rowsOf: ({ versions, next = 1 }, { query: { before } }) => {
      const summaries = new Map(versions.map((one) => [one.version, one]))
      const top = Math.min(before - 1, newest)
      return Array.from({ length: Math.max(0, top - next + 1) }, (_, index) => {
        const version = top - index
        return summaries.get(version) ?? { version, unknown: true }
      })
    },
  }
}

/** Returns the pages of a filtered history in the order in which they were found. */
export function pagesFound(
  found: readonly { before: number; count: number }[],
  filter: VersionsQuery,
): Pages {
  const refs: (PageRef & { end: number })[] = []
  let count = 0
  for (const page of found) {
    if (page.count === 0) continue
    const query = { ...filter, before: page.before, limit: versionsPerPage }
    refs.push({ query, first: count, end: count + page.count })
    count += page.count
  }
  return {
    count,
    pageAt: (row) => {
      const ref = refs.find(({ end }) => row < end)
      if (ref) return { query: ref.query, first: ref.first }
      throw new RangeError(`there is no row ${row}`)
    },
    rowsOf: ({ versions }) => versions,
  }
}
