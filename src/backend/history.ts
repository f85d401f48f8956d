import type { VersionsPage, VersionSummary } from '../api/contract.ts'
import { settingsDifferences } from '../policy/differences.ts'
import type { Entry, Store } from './store.ts'
import { matchesName } from './names.ts'
import type { HistoryQuery } from './query.ts'
import { readLabel, readRecord, unsavedDocument, type VersionLabel } from './stored-record.ts'

/**
 * The maximum number of versions that one page with a filter by person or setting reads, and that the
 * answer with the people reads.
 */
export const maxScanned = 1000

/** A stored version and its predecessor, if there is one. */
type Pair = { entry: Entry; previous: Entry | undefined }

function changesOf({ entry, previous }: Pair) {
  const after = readRecord(entry)?.settings
  const before =
    entry.version === 1 ? unsavedDocument.settings : previous && readRecord(previous)?.settings
  return {
    changes: before && after ? settingsDifferences(before, after) : null,
    ...(!after && { unreadable: true as const }),
  }
}

const isBy = ({ savedBy }: VersionLabel, { by }: HistoryQuery) =>
  by === undefined || matchesName(savedBy.name, by)

/**
 * Returns the summary of a version, or `undefined` if the query excludes it or its label is
 * unreadable. If only its settings are unreadable, the summary has no changes.
 */
function summaryOf(pair: Pair, query: HistoryQuery): VersionSummary | undefined {
  const label = readLabel(pair.entry)
  if (!label || !isBy(label, query)) return undefined
  const changed = changesOf(pair)
  const { setting } = query
  if (setting !== undefined && !changed.changes?.some((change) => change.setting === setting)) {
    return undefined
  }
  return { version: pair.entry.version, ...label, ...changed }
}

/** Reads up to `limit` versions from `top` (inclusive) down to `floor` (exclusive). */
async function pairsFrom(store: Store, top: number, floor: number, limit: number): Promise<Pair[]> {
  const count = Math.min(limit, top - floor)
  if (count <= 0) return []
  const entries = await store.versions({ before: top + 1, limit: count + 1 })
  const at = new Map(entries.map((entry) => [entry.version, entry]))
  return entries
    .filter(({ version }) => version > top - count)
    .map((entry) => ({ entry, previous: at.get(entry.version - 1) }))
}

/** Returns the nearest version at or below `version`, above `above`, with a readable save time. */
async function datedAtOrBelow(store: Store, version: number, above: number) {
  for (let number = version; number > above; number -= 1) {
    const entry = await store.version(number)
    const label = entry && readLabel(entry)
    if (label) return { number, savedAtMs: Date.parse(label.savedAt) }
  }
  return undefined
}

/**
 * Returns the number of the last version whose save time, in milliseconds since 1970, fulfils
 * `isEarly`, or 0 if there is none. If `isEarly` holds for a time, it must hold for every earlier
 * time. A version with an unreadable save time counts as saved right after its predecessor. This is
 * a binary search: it reads about 17 of 100,000 versions.
 */
export async function lastVersionWhere(
  store: Store,
  newest: Entry | undefined,
  isEarly: (savedAtMs: number) => boolean,
): Promise<number> {
  // Most instants that are asked about are recent.
  const label = newest && readLabel(newest)
  if (newest && label && isEarly(Date.parse(label.savedAt))) return newest.version
  let [low, high] = [0, (newest?.version ?? 0) + 1]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const dated = await datedAtOrBelow(store, middle, low)
    if (dated && !isEarly(dated.savedAtMs)) high = dated.number
    else low = middle
  }
  return low
}

/** Returns the first version to read (`top`) and the one to stop before (`floor`). */
async function boundsOf(store: Store, newest: Entry | undefined, query: HistoryQuery) {
  const { before, fromMs, toMs } = query
  const last = newest?.version ?? 0
  const lastBefore = (ms: number) => lastVersionWhere(store, newest, (savedAtMs) => savedAtMs < ms)
  return {
    last,
    top: Math.min(before - 1, toMs === undefined ? last : await lastBefore(toMs)),
    floor: fromMs === undefined ? 0 : await lastBefore(fromMs),
  }
}

/**
 * Returns a page of the history, newest first. Reads the versions on the page and one more. A filter
 * by person or setting reads at most {@link maxScanned} versions. A filter by time adds up to two
 * binary searches.
 */
export async function readHistory(store: Store, query: HistoryQuery): Promise<VersionsPage> {
  const newest = await store.newest()
  const { last, top, floor } = await boundsOf(store, newest, query)
  const isScan = query.by !== undefined || query.setting !== undefined
  const stop = isScan ? Math.max(floor, top - maxScanned) : Math.max(floor, top - query.limit)
  const versions: VersionSummary[] = []
  let at = top
  while (at > stop && versions.length < query.limit) {
    for (const pair of await pairsFrom(store, at, stop, query.limit)) {
      const summary = summaryOf(pair, query)
      if (summary && versions.length < query.limit) versions.push(summary)
    }
    at = Math.max(stop, at - query.limit)
  }
  const full = versions.length === query.limit
  const end = full ? (versions.at(-1)?.version ?? at) - 1 : at
  return { versions, newest: last, ...(end > floor && { next: end + 1 }) }
}

/** Returns the people who saved the newest {@link maxScanned} versions, the last one to save first. */
export async function readPeople(store: Store) {
  const entries = await store.versions({ limit: maxScanned })
  const names = new Set(entries.flatMap((entry) => readLabel(entry)?.savedBy.name ?? []))
  const oldest = entries.at(-1)?.version ?? 1
  return { people: Array.from(names, (name) => ({ name })), isComplete: oldest === 1 }
}
