import { startTransition, useMemo, useOptimistic } from 'react'
import { useNavigate, usePath, useSearch } from './router.ts'

/** The query of the URL, and the function that changes it. */
export type AddressQuery = {
  /** The query, including a change whose page is still rendering. */
  query: URLSearchParams
  /** Changes the query, without a new history entry and without changing the fragment. */
  change: (changed: (now: URLSearchParams) => URLSearchParams) => void
}

/** Returns the query of the URL, for a page that keeps its choices there. */
export function useAddressQuery(): AddressQuery {
  const navigate = useNavigate()
  const path = usePath()
  const [search, show] = useOptimistic(useSearch())
  const query = useMemo(() => new URLSearchParams(search), [search])
  const change: AddressQuery['change'] = (changed) => {
    startTransition(() => {
      // The second of two quick changes builds on the first, which is in the URL but not rendered yet.
      const next = changed(new URLSearchParams(location.search)).toString()
      show(next)
      navigate(`${path}${next === '' ? '' : `?${next}`}${location.hash}`, { replace: true })
    })
  }
  return { query, change }
}
