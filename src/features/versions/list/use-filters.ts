import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { readFilters, withFilter, withoutFilters, type FilterName } from './filters.ts'

/** The filters of the address, and what changes them there, without an entry in the history. */
export function useFilters() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const query = useMemo(() => new URLSearchParams(search), [search])
  const go = (changed: URLSearchParams) =>
    void navigate({ search: changed.toString() }, { replace: true })
  return {
    filters: useMemo(() => readFilters(query), [query]),
    setFilter: (name: FilterName, value: string) => go(withFilter(query, name, value)),
    clear: () => go(withoutFilters(query)),
  }
}
