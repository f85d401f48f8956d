import { startTransition, useMemo, useOptimistic } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** What is behind the `?` of the address, and what changes it. */
export type AddressQuery = {
  /** As it is, or as it is about to be: the page that belongs to it may take a moment to draw. */
  query: URLSearchParams
  /** Adds no entry to the history, and leaves the fragment as it is. */
  change: (changed: (now: URLSearchParams) => URLSearchParams) => void
}

/** The query of the address, for a page whose choices stand there. */
export function useAddressQuery(): AddressQuery {
  const navigate = useNavigate()
  const [search, show] = useOptimistic(useLocation().search)
  const query = useMemo(() => new URLSearchParams(search), [search])
  const change: AddressQuery['change'] = (changed) => {
    startTransition(() => {
      // Of two quick changes, the second builds on the first, which the address has and no render yet.
      const next = changed(new URLSearchParams(location.search)).toString()
      show(next)
      void navigate({ search: next, hash: location.hash }, { replace: true })
    })
  }
  return { query, change }
}
