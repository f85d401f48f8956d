import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import {
  readFilters,
  withFilter,
  withoutFilters,
  type FilterName,
  type Filters,
} from './filters.ts'

/** The filters of the address, and what changes them there; the fragment stays, and no entry is added. */
export function useFilters(): {
  filters: Filters
  setFilter: (name: FilterName, value: string | undefined) => void
  clear: () => void
} {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const query = useMemo(() => new URLSearchParams(search), [search])
  const go = (changed: URLSearchParams) =>
    void navigate({ search: changed.toString(), hash }, { replace: true })
  return {
    filters: useMemo(() => readFilters(query), [query]),
    setFilter: (name, value) => go(withFilter(query, name, value)),
    clear: () => go(withoutFilters(query)),
  }
}
