import { useLocation, useRoute, useRouter, type AroundNavHandler } from 'wouter'
import { useHistoryState, useLocationProperty } from 'wouter/use-browser-location'

let visits = 0

/** Counts the pages that links and the code of the app open, for {@link useVisit}. */
export const countVisit: AroundNavHandler = (navigate, to, options) => {
  visits += 1
  navigate(to, options)
}

/**
 * Returns a number that changes whenever a link or the code of the app opens a page, even if its URL
 * stays the same.
 */
export const useVisit = (): number =>
  useLocationProperty(
    () => visits,
    () => visits,
  )

/** Returns the path of the page below the base path, decoded. */
export const usePath = (): string => useLocation()[0]

/** Returns the query of the URL with its `?`, or `''`. */
export const useSearch = (): string =>
  useLocationProperty(
    () => location.search,
    () => '',
  )

/** Returns the fragment of the URL with its `#`, or `''`. */
export const useFragment = (): string =>
  useLocationProperty(
    () => location.hash,
    () => '',
  )

/** Returns the state of the entry in the history, which a browser keeps over restarts and updates. */
export const useEntryState = (): unknown => useHistoryState<unknown>()

/** Returns the function that opens a path below the base path, with query and fragment. */
export const useNavigate = () => useLocation()[1]

/** Returns the path of the URL for a path of the app, which begins with `/`. */
export const useHref = (path: string): string => `${useRouter().base}${path}`

/** Returns true if the page is at a path that matches `pattern`. */
export const useIsAt = (pattern: string): boolean => useRoute(pattern)[0]
