import type { VersionsPage, VersionSummary } from '../api/contract.ts'
import { settingsDifferences } from '../policy/differences.ts'
import type { Entry, Store } from './store.ts'
import { matchesName } from './names.ts'
import { lastVersionThat } from './search.ts'
import { readLabel, readRecord, unsavedDocument, type VersionLabel } from './stored-record.ts'
import type { HistoryQuery } from './versions-query.ts'

/** How many versions are looked at for one page when not all of them belong on it. */
export const maxScanned = 1000

/** A version as stored, and the one before it, where both are there. */
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
 * What is told of a version, if it is asked for. One with settings that cannot be read is told
 * without changes; one of which not even the label can be read is left out.
 */
function summaryOf(pair: Pair, query: HistoryQuery): VersionSummary | undefined {
  const label = readLabel(pair.entry)
  if (!label || !isBy(label, query)) return undefined
  const told = changesOf(pair)
  const { setting } = query
  if (setting !== undefined && !told.changes?.some((change) => change.setting === setting)) {
    return undefined
  }
  return { version: pair.entry.version, ...label, ...told }
}

/** The versions from `top` down to above `floor`, at most `limit`, each with the one before it. */
async function pairsFrom(store: Store, top: number, floor: number, limit: number): Promise<Pair[]> {
  const count = Math.min(limit, top - floor)
  if (count <= 0) return []
  const entries = await store.versions({ before: top + 1, limit: count + 1 })
  const at = new Map(entries.map((entry) => [entry.version, entry]))
  return entries
    .filter(({ version }) => version > top - count)
    .map((entry) => ({ entry, previous: at.get(entry.version - 1) }))
}

/** The first version to look at, and the one to stop at, which is not looked at any more. */
async function boundsOf(store: Store, newest: Entry | undefined, query: HistoryQuery) {
  const { before, fromMs, toMs } = query
  const last = newest?.version ?? 0
  const lastBefore = (ms: number) => lastVersionThat(store, newest, (savedAtMs) => savedAtMs < ms)
  return {
    last,
    top: Math.min(before - 1, toMs === undefined ? last : await lastBefore(toMs)),
    floor: fromMs === undefined ? 0 : await lastBefore(fromMs),
  }
}

/**
 * A page of the history. It reads what is on it and one more; with a filter by person or setting, at
 * most {@link maxScanned} versions; with one by time, also the few of two binary searches.
 */
export async function readHistory(store: Store, query: HistoryQuery): Promise<VersionsPage> {
  const newest = await store.newest()
  const { last, top, floor } = await boundsOf(store, newest, query)
  const isScan = query.by !== undefined || query.setting !== undefined
  const stop = isScan ? Math.max(floor, top - maxScanned) : Math.max(floor, top - query.limit)
  const versions: VersionSummary[] = []
  let at = top
  while (at > stop && versions.length < query.limit) {
    // oxlint-disable-next-line no-await-in-loop -- what is found decides how much more is read
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
