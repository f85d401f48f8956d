import { useMemo } from 'react'
import { useAddressQuery } from '../../../routing/use-address-query.ts'
import { readFilters, withFilters, type FilterChanges } from './filters.ts'

/** Returns the filters in the URL, and the function that changes them there. */
export function useFilters() {
  const { query, change } = useAddressQuery()
  return {
    filters: useMemo(() => readFilters(query), [query]),
    changeFilters: (changes: FilterChanges) => change((now) => withFilters(now, changes)),
  }
}
