import * as z from 'zod/mini'
import { maxPersonLength, type VersionsQuery } from '../../../api/contract.ts'
import { settingPaths, type SettingPath } from '../../../policy/setting-path.ts'

/** The filters of the list. Days are `YYYY-MM-DD`, in the viewer's time zone. */
export type Filters = {
  by?: string
  setting?: SettingPath
  from?: string
  to?: string
}

/** The name of a filter, which is also its parameter in the URL. */
export type FilterName = 'by' | 'setting' | 'from' | 'to'

/** Every filter, in the order of the page. */
export const filterNames: readonly FilterName[] = ['by', 'setting', 'from', 'to']

const person = z.string().check(z.trim(), z.minLength(1), z.maxLength(maxPersonLength))
const day = z.iso.date()
const setting = z.enum(settingPaths)

/** Reads the filters of a query. Anybody can write a URL, so invalid filters are ignored. */
export function readFilters(query: URLSearchParams): Filters {
  const by = person.safeParse(query.get('by'))
  const changed = setting.safeParse(query.get('setting'))
  const from = day.safeParse(query.get('from'))
  const to = day.safeParse(query.get('to'))
  return {
    ...(by.success && { by: by.data }),
    ...(changed.success && { setting: changed.data }),
    ...(from.success && { from: from.data }),
    ...(to.success && { to: to.data }),
  }
}

/** Returns `query` with one filter set, or removed by an empty text. */
export function withFilter(query: URLSearchParams, name: FilterName, value: string) {
  const changed = new URLSearchParams(query)
  if (value.trim() === '') changed.delete(name)
  else changed.set(name, value.trim())
  return changed
}

/** Returns `query` without filters. */
export const withoutFilters = (query: URLSearchParams) =>
  filterNames.reduce((rest, name) => withFilter(rest, name, ''), query)

/** Returns true if any filter is set. */
export const isFiltered = (filters: Filters) => filterNames.some((name) => name in filters)

/** Returns true if the first day is after the last one, so that no version can match. */
export const isRangeReversed = ({ from, to }: Filters): boolean =>
  from !== undefined && to !== undefined && from > to

/** Returns the first instant of a day, or of the one `later` days after it, in the viewer's time zone. */
function startOf(date: string, daysLater = 0): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const start = new Date(year, month - 1, dayOfMonth + daysLater)
  // `Date` would take years below 100 for those of the last century.
  start.setFullYear(year, month - 1, dayOfMonth + daysLater)
  return start.toISOString()
}

/** Returns the query for the server. The day `to` is included. */
export const queryOf = ({ by, setting: changed, from, to }: Filters): VersionsQuery => ({
  ...(by !== undefined && { by }),
  ...(changed !== undefined && { setting: changed }),
  ...(from !== undefined && { from: startOf(from) }),
  ...(to !== undefined && { to: startOf(to, 1) }),
})
