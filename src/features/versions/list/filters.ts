import * as z from 'zod/mini'
import { maxPersonLength, type VersionsQuery } from '../../../api/contract.ts'
import { settingPaths, type SettingPath } from '../../../policy/setting-path.ts'

/** The periods that end today. */
export const recentPeriods = ['week', 'month'] as const

/** A period that ends today. */
export type RecentPeriod = (typeof recentPeriods)[number]

/**
 * The filters of the list. Days are `YYYY-MM-DD`, in the viewer's time zone. A recent period excludes
 * days.
 */
export type Filters = {
  by?: string
  setting?: SettingPath
  last?: RecentPeriod
  from?: string
  to?: string
}

/** The name of a filter, which is also its parameter in the URL. */
export type FilterName = keyof Filters

/** New values of filters; an empty text removes one. */
export type FilterChanges = Partial<Record<FilterName, string>>

const filterNames: readonly FilterName[] = ['by', 'setting', 'last', 'from', 'to']

const person = z.string().check(z.trim(), z.minLength(1), z.maxLength(maxPersonLength))
const day = z.iso.date()
const setting = z.enum(settingPaths)
const period = z.enum(recentPeriods)

/** Returns the filter that finds only the people with this name, not everybody whose name contains it. */
export const wholeName = (name: string): string => `"${name}"`

/** Reads the filters of a query. Anybody can write a URL, so invalid filters are ignored. */
export function readFilters(query: URLSearchParams): Filters {
  const by = person.safeParse(query.get('by'))
  const changed = setting.safeParse(query.get('setting'))
  const from = day.safeParse(query.get('from'))
  const to = day.safeParse(query.get('to'))
  const last = period.safeParse(query.get('last'))
  return {
    ...(by.success && { by: by.data }),
    ...(changed.success && { setting: changed.data }),
    ...(from.success && { from: from.data }),
    ...(to.success && { to: to.data }),
    ...(last.success && !from.success && !to.success && { last: last.data }),
  }
}

/** Returns `query` with some filters set or removed. */
export function withFilters(query: URLSearchParams, changes: FilterChanges): URLSearchParams {
  const changed = new URLSearchParams(query)
  for (const name of filterNames) {
    const value = changes[name]?.trim()
    if (value === '') changed.delete(name)
    else if (value !== undefined) changed.set(name, value)
  }
  return changed
}

/** The changes that remove every filter. */
export const noFilters: FilterChanges = { by: '', setting: '', last: '', from: '', to: '' }

/** Returns the number of filters that are set. The first and the last day are one filter. */
export const countFilters = ({ by, setting: changed, last, from, to }: Filters): number =>
  [by, changed, last ?? from ?? to].filter((filter) => filter !== undefined).length

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

/** Returns the first instant of a recent period: a week or a month before the start of today. */
function startOfLast(length: RecentPeriod, now: Date): string {
  const [year, month, dayOfMonth] = [now.getFullYear(), now.getMonth(), now.getDate()]
  if (length === 'week') return new Date(year, month, dayOfMonth - 7).toISOString()
  const lastOfMonthBefore = new Date(year, month, 0).getDate()
  return new Date(year, month - 1, Math.min(dayOfMonth, lastOfMonthBefore)).toISOString()
}

/** Returns the query for the server. The day `to` is included, and recent periods include `now`. */
export const queryOf = (
  { by, setting: changed, last, from, to }: Filters,
  now: Date,
): VersionsQuery => ({
  ...(by !== undefined && { by }),
  ...(changed !== undefined && { setting: changed }),
  ...(last !== undefined && { from: startOfLast(last, now) }),
  ...(from !== undefined && { from: startOf(from) }),
  ...(to !== undefined && { to: startOf(to, 1) }),
})
