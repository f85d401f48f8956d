import * as z from 'zod/mini'
import { documentSchema, versionSummarySchema, type SettingsDocument } from '../api/contract.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { defaultSettings } from '../policy/settings.ts'
import { upgradeEnvelope } from '../policy/upgrade.ts'
import type { Entry } from './store.ts'
import { storedDocumentUnreadable } from './problem.ts'

/** A version as it is stored: the document, why it was saved and where it came from. */
const recordSchema = z.extend(documentSchema, {
  savedAt: versionSummarySchema.shape.savedAt,
  savedBy: versionSummarySchema.shape.savedBy,
  reason: versionSummarySchema.shape.reason,
  origin: versionSummarySchema.shape.origin,
  restores: versionSummarySchema.shape.restores,
})

/** A version as it is stored. */
export type StoredRecord = z.infer<typeof recordSchema>

/** What can still be told of a version with settings that cannot be read. */
const labelSchema = z.pick(recordSchema, {
  savedAt: true,
  savedBy: true,
  reason: true,
  origin: true,
  restores: true,
})

/** Who saved a version, when, why and from where. */
export type VersionLabel = z.infer<typeof labelSchema>

/** What stands in the store before the first save: the defaults, saved by nobody. */
export const unsavedDocument: SettingsDocument = {
  schemaVersion,
  version: 0,
  savedAt: null,
  savedBy: null,
  settings: defaultSettings,
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Returns a stored version, of whichever schema version it was written, in the shape of this build.
 * The stored text stays as it is. `undefined` when the record is damaged, was written by a newer
 * build, or stands under another number than its own.
 */
export function readRecord({ version, text }: Entry): StoredRecord | undefined {
  const { data } = recordSchema.safeParse(upgradeEnvelope(parseText(text)))
  return data?.version === version ? data : undefined
}

/** Reads who saved a version and why, also where the rest of it cannot be read. */
export const readLabel = ({ text }: Entry): VersionLabel | undefined =>
  labelSchema.safeParse(parseText(text)).data

/** The document of a stored version, without why and where from. */
export const documentOf = (record: StoredRecord): SettingsDocument => ({
  schemaVersion: record.schemaVersion,
  version: record.version,
  savedAt: record.savedAt,
  savedBy: record.savedBy,
  settings: record.settings,
})

/**
 * Reads a stored version that has to be readable.
 *
 * @throws {Refusal} `storedDocumentUnreadable`, with the text as stored
 */
export function requireRecord(entry: Entry): StoredRecord {
  const record = readRecord(entry)
  if (record) return record
  throw storedDocumentUnreadable(entry.version, entry.text)
}

/**
 * The document of a stored version that has to be readable.
 *
 * @throws {Refusal} `storedDocumentUnreadable`, with the text as stored
 */
export const readDocument = (entry: Entry): SettingsDocument => documentOf(requireRecord(entry))

/** The text to store for a version. */
export const textOf = (record: StoredRecord) => JSON.stringify(record)
