import type { SaveRequest, SettingsDocument } from '../api/contract.ts'
import { isSamePerson } from '../api/people.ts'
import { settingsDifferences } from '../policy/differences.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import type { Settings } from '../policy/settings.ts'
import type { Entry, Store } from './store.ts'
import type { Context, Handler } from './handler.ts'
import { matchesStrongly, readSaveConditions, type SaveConditions } from './conditions.ts'
import { invalidSettings, refusal, staleVersion } from './problem.ts'
import { readJsonBody } from './request-body.ts'
import { documentResponse, storedUnlessKnown } from './responses.ts'
import { fieldError, readSave } from './save-request.ts'
import {
  documentOf,
  readDocument,
  readLabel,
  readRecord,
  requireRecord,
  textOf,
  unsavedDocument,
  type StoredRecord,
} from './stored-record.ts'

/** Handles GET for the current document. */
export const getDocument: Handler = async (request, { store }) =>
  storedUnlessKnown(request, await store.newest())

/** Handles PUT: creates a version, unless nothing changes or the save was already answered. */
export const putDocument: Handler = async (request, context) => {
  const body = await readJsonBody(request)
  const conditions = readSaveConditions(request)
  return documentResponse(await save(readSave(body), conditions, context))
}

const isSame = (a: Settings, b: Settings) => settingsDifferences(a, b).length === 0

/** Returns the document of a repeated save. Refuses a different save with the same key. */
function replay(entry: Entry, request: SaveRequest, { person }: Context): SettingsDocument {
  const record = requireRecord(entry)
  const isRepeated =
    isSamePerson(record.savedBy, person) &&
    record.origin === request.origin &&
    record.reason === request.reason &&
    record.restores === request.restores &&
    isSame(record.settings, request.settings)
  if (isRepeated) return documentOf(record)
  throw refusal('keyReused', 'This Idempotency-Key belongs to another save.')
}

/** Refuses to restore a version that does not exist or is not older than the current one. */
async function checkRestored({ restores }: SaveRequest, current: number, store: Store) {
  if (restores === undefined) return
  if (restores < current && (await store.version(restores))) return
  throw invalidSettings([fieldError(['restores'], 'noSuchVersion')])
}

/**
 * Returns the time of a new version: now, but never earlier than the previous version, even if the
 * clock was set back. Versions therefore have the same order by time as by number, and exactly one
 * version is in force at any instant.
 */
function savedAt(now: Date, previous: Entry | undefined): string {
  const before = previous && readLabel(previous)?.savedAt
  return before !== undefined && Date.parse(before) > now.getTime() ? before : now.toISOString()
}

async function save(
  request: SaveRequest,
  conditions: SaveConditions,
  context: Context,
): Promise<SettingsDocument> {
  const { store, now, person } = context
  // Read the newest version before the key: `commit` detects every save after this read. In the
  // reverse order, a repeated save could miss its first attempt and be refused as stale.
  const newest = await store.newest()
  const earlier = await store.byKey(conditions.key)
  if (earlier) return replay(earlier, request, context)

  const version = newest?.version ?? 0
  await checkRestored(request, version, store)
  const startedFromIt = matchesStrongly(conditions.ifMatch, version)
  const isUnreadable = newest !== undefined && readRecord(newest) === undefined
  // Replacing an unreadable version requires its number and an origin other than `edited`, because
  // an edit starts from a readable document.
  const replacesUnreadable = isUnreadable && startedFromIt && request.origin !== 'edited'
  if (!replacesUnreadable) {
    const current = newest ? readDocument(newest) : unsavedDocument
    if (!startedFromIt) throw staleVersion(current)
    if (isSame(current.settings, request.settings)) return current
  }

  const next: StoredRecord = {
    schemaVersion,
    version: version + 1,
    savedAt: savedAt(now(), newest),
    savedBy: { name: person.name, ...(person.id !== undefined && { id: person.id }) },
    ...request,
  }
  const entry = { version: next.version, key: conditions.key, text: textOf(next) }
  const committed = await store.commit(entry)
  // Another save was faster. On the second pass, the key is known or the version is stale.
  return committed.ok ? documentOf(next) : await save(request, conditions, context)
}
