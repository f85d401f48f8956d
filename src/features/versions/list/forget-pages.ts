import type { QueryCache } from '@tanstack/react-query'

/** How many pages that are not in view are kept, so that going back a little asks nobody. */
export const keptPages = 8

/** Forgets the pages that were loaded longest ago, but for those in view, however far one scrolls. */
export function forgetPages(cache: QueryCache): void {
  const unseen = cache.findAll({ queryKey: ['versions', 'page'], type: 'inactive' })
  const oldestFirst = unseen.toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt)
  for (const query of oldestFirst.slice(0, -keptPages)) cache.remove(query)
}
