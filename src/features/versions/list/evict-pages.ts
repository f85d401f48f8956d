import type { QueryCache } from '@tanstack/react-query'

/** The number of pages out of view that are kept, so that scrolling back a little needs no request. */
export const keptPages = 8

/** Removes the pages that were loaded longest ago from the cache, except those in view. */
export function evictPages(cache: QueryCache): void {
  const unseen = cache.findAll({ queryKey: ['versions', 'page'], type: 'inactive' })
  const oldestFirst = unseen.toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt)
  for (const query of oldestFirst.slice(0, -keptPages)) cache.remove(query)
}
