import { useMemo } from 'react'
import { useAddressQuery } from '../../../fields/use-address-query.ts'
import { allFlows, type Flow } from '../../../policy/flows.ts'

/** Every filter, by its name in the address. */
export const filterNames = [
  'landing',
  'level',
  'attachments',
  'chat',
  'thenLimited',
  'redirect',
] as const

/** The name of one filter. */
export type FilterName = (typeof filterNames)[number]

/** What flows are filtered by; a filter that is not there lets every flow through. */
export type Filters = Partial<Record<FilterName, string>>

const withOrWithout = (isOn: boolean) => (isOn ? 'with' : 'without')

/** What a flow has where a filter looks: a landing, a level, or whether it has a toggle on. */
export function valueOf({ landing, access, redirects }: Flow, filter: FilterName): string {
  switch (filter) {
    case 'landing':
      return landing
    case 'level':
      return access.level
    case 'attachments':
      return withOrWithout('attachments' in access && access.attachments)
    case 'chat':
      return withOrWithout('chat' in access && access.chat)
    case 'thenLimited':
      return withOrWithout('thenLimited' in access && access.thenLimited)
    case 'redirect':
      return withOrWithout(redirects)
  }
}

/** The values that a filter can have: those of the flows, in their order. */
export const choicesOf = (filter: FilterName): string[] => [
  ...new Set(allFlows().map((flow) => valueOf(flow, filter))),
]

/** Whether a flow is among those that the filters ask for. */
export const isAmong = (flow: Flow, filters: Filters): boolean =>
  filterNames.every((name) => (filters[name] ?? valueOf(flow, name)) === valueOf(flow, name))

/** The filters that an address has; anybody may have written it, so that unknown values are none. */
export function readFilters(query: URLSearchParams): Filters {
  const found = filterNames.flatMap((name) => {
    const value = query.get(name)
    return value !== null && choicesOf(name).includes(value) ? [[name, value] as const] : []
  })
  return Object.fromEntries(found)
}

/** The query of an address with one filter set, or taken out by `undefined`; the rest of it stays. */
export function withFilter(
  query: URLSearchParams,
  name: FilterName,
  value: string | undefined,
): URLSearchParams {
  const changed = new URLSearchParams(query)
  if (value === undefined) changed.delete(name)
  else changed.set(name, value)
  return changed
}

/** The query of an address without any filter; the rest of it stays. */
export const withoutFilters = (query: URLSearchParams): URLSearchParams =>
  filterNames.reduce((rest, name) => withFilter(rest, name, undefined), query)

/** The filters of the address, and what changes them there. */
export function useFilters(): {
  filters: Filters
  setFilter: (name: FilterName, value: string | undefined) => void
  clear: () => void
} {
  const { query, change } = useAddressQuery()
  return {
    filters: useMemo(() => readFilters(query), [query]),
    setFilter: (name, value) => change((now) => withFilter(now, name, value)),
    clear: () => change(withoutFilters),
  }
}
