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
export function useLookFurther(search: Search, count: number): () => void {
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = search
  const lookFurther = () => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }
  const isEnough = count >= enough || isFetchNextPageError
  useEffect(() => {
    if (!isEnough && hasNextPage && !isFetching) void fetchNextPage()
  }, [isEnough, hasNextPage, isFetching, fetchNextPage])
  return lookFurther
}

/** A number of rows that fills any window. */
export const enough = 30
