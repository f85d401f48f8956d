import { useEffect } from 'react'

type Search = {
  hasNextPage: boolean
  isFetching: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => Promise<unknown>
}

/**
 * Continues a search, page by page, until it has found enough to fill the window. Returns the
 * function that searches further.
 */
export function useContinuedSearch(search: Search, count: number): () => void {
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = search
  const searchFurther = () => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }
  const isEnough = count >= minFoundRows || isFetchNextPageError
  useEffect(() => {
    if (!isEnough && hasNextPage && !isFetching) void fetchNextPage()
  }, [isEnough, hasNextPage, isFetching, fetchNextPage])
  return searchFurther
}

/** The number of rows that fills any window. A search continues until it has found them. */
export const minFoundRows = 30
