import type { VersionsPage, VersionSummary } from '../../src/api/contract.ts'
import { settingsDifferences } from '../../src/policy/differences.ts'
import type { Entry } from '../store.ts'
import type { Context, Handler } from './context.ts'
import { refusal } from './problem.ts'
import { documentUnlessKnown, jsonResponse } from './responses.ts'
import { readDocument, readLabel, readRecord, unsavedDocument } from './stored-record.ts'

const defaultLimit = 50
const maxLimit = 200

/** A whole number from 1 to `max`, in plain decimal digits. */
function readNumber(name: string, text: string, max: number): number {
  const number = /^[1-9]\d{0,15}$/u.test(text) ? Number(text) : Infinity
  if (number <= max) return number
  throw refusal('invalidRequest', `"${name}" must be a whole number from 1 to ${max}.`)
}

const queryNames = new Set(['before', 'limit'])

function readQuery({ url }: Request): { before?: number; limit: number } {
  const query = [...new URL(url).searchParams]
  const names = new Set(query.map(([name]) => name))
  if (names.size < query.length || ![...names].every((name) => queryNames.has(name))) {
    throw refusal('invalidRequest', 'The query takes "before" and "limit", each once.')
  }
  const { before, limit } = Object.fromEntries(query)
  return {
    ...(before !== undefined && { before: readNumber('before', before, Number.MAX_SAFE_INTEGER) }),
    limit: limit === undefined ? defaultLimit : readNumber('limit', limit, maxLimit),
  }
}

/**
 * What is told of a version. One with settings that cannot be read is told without changes; one
 * of which not even the label can be read is left out, and its number shows that it is there.
 */
function summaryOf(entry: Entry, previous: Entry | undefined): VersionSummary[] {
  const label = readLabel(entry)
  if (!label) return []
  const after = readRecord(entry)?.settings
  const before = (previous ? readRecord(previous) : unsavedDocument)?.settings
  const changes = before && after ? settingsDifferences(before, after) : null
  return [{ version: entry.version, ...label, changes }]
}

/** GET: a page of the history, newest first. */
export const getVersions: Handler = async (request, { store }) => {
  const { before, limit } = readQuery(request)
  // One more than told, to compare the last one with and to know whether there are more.
  const entries = await store.versions({ before, limit: limit + 1 })
  const told = entries.slice(0, limit)
  const last = told.at(-1)
  const page: VersionsPage = {
    versions: told.flatMap((entry, index) => summaryOf(entry, entries[index + 1])),
    ...(last && entries.length > limit && { next: last.version }),
  }
  return jsonResponse(page)
}

/** GET: one version, which never changes. */
export async function getVersion(request: Request, { store }: Context, version: number) {
  const entry = await store.version(version)
  if (!entry) throw refusal('notFound', `There is no version ${version}.`)
  return documentUnlessKnown(request, readDocument(entry))
}
