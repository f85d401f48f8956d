import type { VersionsPage, VersionsQuery, VersionSummary } from '../../../api/contract.ts'
import { versionsPerPage } from '../../../api/versions-queries.ts'

/** A version in the list: what is told of it, or only its number where nothing can be read. */
export type HistoryRow = VersionSummary | { version: number; unknown: true }

/** A page of the list: what to ask for it, and the row that it begins with. */
export type PageRef = { query: VersionsQuery & { before: number }; first: number }

/** How a list is divided into pages, whether they have been loaded or not. */
export type Pages = {
  /** How many rows there are, as far as known. */
  count: number
  pageAt: (row: number) => PageRef
  /** The rows of a page from what the server says of it. */
  rowsOf: (page: VersionsPage, ref: PageRef) => HistoryRow[]
}

/**
 * The pages of the whole history. Numbers have no gaps, so it is known where each page is before
 * anything is loaded; a version that is missing on its page cannot be read.
 */
export function pagesOfAll(newest: number): Pages {
  return {
    count: newest,
    pageAt: (row) => {
      const first = Math.floor(row / versionsPerPage) * versionsPerPage
      return { query: { before: newest + 1 - first, limit: versionsPerPage }, first }
    },
    rowsOf: ({ versions, next = 1 }, { query: { before } }) => {
      const told = new Map(versions.map((one) => [one.version, one]))
      const top = Math.min(before - 1, newest)
      return Array.from({ length: Math.max(0, top - next + 1) }, (_, index) => {
        const version = top - index
        return told.get(version) ?? { version, unknown: true }
      })
    },
  }
}

/** The pages of a filtered history, one after the other as they were found. */
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
