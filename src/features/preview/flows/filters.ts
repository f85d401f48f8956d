import { useMemo } from 'react'
import { useAddressQuery } from '../../../routing/use-address-query.ts'
import { allFlows, type Flow } from '../../../policy/flows.ts'
import { excludedToggle } from '#messages/preview-flows.ts'

/** The name of every filter in the query of the URL. */
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

/** The values of the filters; one without a value lets every flow through. */
export type Filters = Partial<Record<FilterName, string>>

const withOrWithout = (isOn: boolean) => (isOn ? 'with' : 'without')

/** Returns the value of a flow for a filter: a landing, a level, or whether a toggle is on. */
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

/** Returns the values that a filter can have: those of the flows, in their order. */
export const choicesOf = (filter: FilterName): string[] => [
  ...new Set(allFlows().map((flow) => valueOf(flow, filter))),
]

/** Returns whether the filters let a flow through. */
export const isAmong = (flow: Flow, filters: Filters): boolean =>
  filterNames.every((name) => (filters[name] ?? valueOf(flow, name)) === valueOf(flow, name))

/** Returns the reason why no flow can pass the filters: its level never has a toggle. */
export function excludedBy({ level, ...filters }: Filters): string | undefined {
  const levels = allFlows().map(({ access }) => access.level)
  const chosen = levels.find((one) => one === level)
  const toggles = (['attachments', 'chat', 'thenLimited'] as const).filter(
    (toggle) => filters[toggle] === 'with',
  )
  return chosen && toggles.map((toggle) => excludedToggle(chosen, toggle)).find(Boolean)
}

/** Returns the filters of a query. Anybody may have written it: unknown values are left out. */
export function readFilters(query: URLSearchParams): Filters {
  const found = filterNames.flatMap((name) => {
    const value = query.get(name)
    return value !== null && choicesOf(name).includes(value) ? [[name, value] as const] : []
  })
  return Object.fromEntries(found)
}

/** Returns a query with one filter set, or removed by `undefined`; the rest of it stays. */
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

/** Returns a query without any filter; the rest of it stays. */
export const withoutFilters = (query: URLSearchParams): URLSearchParams =>
  filterNames.reduce((rest, name) => withFilter(rest, name, undefined), query)

/** Returns the filters of the URL, and the functions that change them there. */
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
