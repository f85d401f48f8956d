import { useMemo } from 'react'
import { useAddressQuery } from '../../../fields/use-address-query.ts'
import { readFilters, withFilter, withoutFilters, type FilterName } from './filters.ts'

/** The filters of the address, and what changes them there. */
export function useFilters() {
  const { query, change } = useAddressQuery()
  return {
    filters: useMemo(() => readFilters(query), [query]),
    setFilter: (name: FilterName, value: string) => change((now) => withFilter(now, name, value)),
    clear: () => change(withoutFilters),
  }
}
