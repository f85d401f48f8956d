import { editPermission, type SaveRequest, type SettingsDocument } from '../api/contract.ts'
import { settingsDifferences } from '../policy/differences.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import type { Settings } from '../policy/settings.ts'
import type { Entry, Store } from './store.ts'
import type { Context, Handler } from './handler.ts'
import { matchesStrongly } from './conditions.ts'
import { invalidSettings, refusal, staleVersion } from './problem.ts'
import { readJsonBody } from './read-body.ts'
import { documentResponse, documentUnlessKnown } from './responses.ts'
import { readSaveConditions, type SaveConditions } from './save-conditions.ts'
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

/** GET: the current document. */
export const getDocument: Handler = async (request, { store }) => {
  const newest = await store.newest()
  return documentUnlessKnown(request, newest ? readDocument(newest) : unsavedDocument)
}

/** PUT: a new version, unless nothing changes or this very save has been answered before. */
export const putDocument: Handler = async (request, context) => {
  if (!context.person.permissions.includes(editPermission)) {
    throw refusal('notPermitted', `Saving needs the permission ${editPermission}.`)
  }
  const body = await readJsonBody(request)
  const conditions = readSaveConditions(request)
  return documentResponse(await save(readSave(body), conditions, context))
}

const isSame = (a: Settings, b: Settings) => settingsDifferences(a, b).length === 0

/** The document that a save with this key produced, if it is the same save by the same person. */
function replay(entry: Entry, request: SaveRequest, { person }: Context): SettingsDocument {
  const record = requireRecord(entry)
  const isRepeated =
    record.savedBy.name === person.name &&
    record.origin === request.origin &&
    record.reason === request.reason &&
    record.restores === request.restores &&
    isSame(record.settings, request.settings)
  if (isRepeated) return documentOf(record)
  throw refusal('keyReused', 'This Idempotency-Key belongs to another save.')
}

/** What is restored has to be there, and below the current version. */
async function checkRestored({ restores }: SaveRequest, current: number, store: Store) {
  if (restores === undefined) return
  if (restores < current && (await store.version(restores))) return
  throw invalidSettings([fieldError(['restores'], 'noSuchVersion')])
}

/**
 * When a version is saved: now, but never before the one that it follows, whatever the clock says.
 * So versions are ordered by time as by number, and which one was in force has one answer.
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
  // The newest version first: whatever is saved after it was read is noticed by `commit`. Read the
  // other way round, a repeat would miss its own save in between and be refused as stale.
  const newest = await store.newest()
  const seen = await store.byKey(conditions.key)
  if (seen) return replay(seen, request, context)

  const version = newest?.version ?? 0
  await checkRestored(request, version, store)
  const startedFromIt = matchesStrongly(conditions.ifMatch, version)
  const isUnreadable = newest !== undefined && readRecord(newest) === undefined
  // Whoever replaces what cannot be read names it and says so. Who edits has seen something else there.
  const isReplaced = isUnreadable && startedFromIt && request.origin !== 'edited'
  if (!isReplaced) {
    const current = newest ? readDocument(newest) : unsavedDocument
    if (!startedFromIt) throw staleVersion(current)
    if (isSame(current.settings, request.settings)) return current
  }

  const next: StoredRecord = {
    schemaVersion,
    version: version + 1,
    savedAt: savedAt(now(), newest),
    savedBy: { name: person.name },
    ...request,
  }
  const entry = { version: next.version, key: conditions.key, text: textOf(next) }
  const committed = await store.commit(entry)
  // Somebody was faster. Seen again from the start, the key is known or the version is stale.
  return committed.ok ? documentOf(next) : await save(request, conditions, context)
}
