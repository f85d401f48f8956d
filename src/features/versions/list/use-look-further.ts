import { useEffect } from 'react'

type Search = {
  hasNextPage: boolean
  isFetching: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => Promise<unknown>
}

/**
 * Goes on with a search while it has not found enough to fill the window, each page once. Further
 * ones are asked for by what this answers with.
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

/** More rows than any window shows at once. */
export const enough = 30
