import { useMemo } from 'react'
import { useAddressQuery } from '../../../routing/use-address-query.ts'
import { readFilters, withFilter, withoutFilters, type FilterName } from './filters.ts'

/** Returns the filters in the URL, and the functions that change them there. */
export function useFilters() {
  const { query, change } = useAddressQuery()
  return {
    filters: useMemo(() => readFilters(query), [query]),
    setFilter: (name: FilterName, value: string) => change((now) => withFilter(now, name, value)),
    clear: () => change(withoutFilters),
  }
}
