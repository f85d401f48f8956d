import * as z from 'zod/mini'
import { maxPersonLength, type VersionsQuery } from '../../../api/contract.ts'
import { settingPaths, type SettingPath } from '../../../policy/setting-path.ts'

/** What the list is filtered by; days are `YYYY-MM-DD`, in the zone of whoever looks. */
export type Filters = {
  by?: string
  setting?: SettingPath
  from?: string
  to?: string
}

/** The name of one filter, in the address too. */
export type FilterName = 'by' | 'setting' | 'from' | 'to'

/** Every filter, in the order of the page. */
export const filterNames: readonly FilterName[] = ['by', 'setting', 'from', 'to']

const person = z.string().check(z.trim(), z.minLength(1), z.maxLength(maxPersonLength))
const day = z.iso.date()
const setting = z.enum(settingPaths)

/** The filters of an address. Anybody may have written it, so that what is no filter is none. */
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

/** The query of an address with one filter set, or taken out by an empty text; the rest of it stays. */
export function withFilter(query: URLSearchParams, name: FilterName, value: string) {
  const changed = new URLSearchParams(query)
  if (value.trim() === '') changed.delete(name)
  else changed.set(name, value.trim())
  return changed
}

/** The query of an address without any filter; the rest of it stays. */
export const withoutFilters = (query: URLSearchParams) =>
  filterNames.reduce((rest, name) => withFilter(rest, name, ''), query)

/** Whether anything is filtered at all. */
export const isFiltered = (filters: Filters) => filterNames.some((name) => name in filters)

/** Returns whether the first day is after the last one, so that no version can match. */
export const isBackwards = ({ from, to }: Filters): boolean =>
  from !== undefined && to !== undefined && from > to

/** The first instant of a day, or of one so many days later, in the zone of whoever looks. */
function startOf(date: string, daysLater = 0): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const start = new Date(year, month - 1, dayOfMonth + daysLater)
  // Years below 100 would be taken for those of the last century.
  start.setFullYear(year, month - 1, dayOfMonth + daysLater)
  return start.toISOString()
}

/** What the server is asked for. The day `to` is included. */
export const queryOf = ({ by, setting: changed, from, to }: Filters): VersionsQuery => ({
  ...(by !== undefined && { by }),
  ...(changed !== undefined && { setting: changed }),
  ...(from !== undefined && { from: startOf(from) }),
  ...(to !== undefined && { to: startOf(to, 1) }),
})
