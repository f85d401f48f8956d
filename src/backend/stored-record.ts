import * as z from 'zod/mini'
import { documentSchema, versionSummarySchema, type SettingsDocument } from '../api/contract.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { defaultSettings } from '../policy/settings.ts'
import { upgradeEnvelope } from '../policy/upgrade.ts'
import type { Entry } from './store.ts'
import { storedDocumentUnreadable } from './problem.ts'

/** The schema of a stored version: the document, the reason for the save and its origin. */
const recordSchema = z.extend(documentSchema, {
  savedAt: versionSummarySchema.shape.savedAt,
  savedBy: versionSummarySchema.shape.savedBy,
  reason: versionSummarySchema.shape.reason,
  origin: versionSummarySchema.shape.origin,
  restores: versionSummarySchema.shape.restores,
})

/** A stored version. */
export type StoredRecord = z.infer<typeof recordSchema>

/** The part of a record that is readable even if its settings are not. */
const labelSchema = z.pick(recordSchema, {
  savedAt: true,
  savedBy: true,
  reason: true,
  origin: true,
  restores: true,
})

/** The author, time, reason and origin of a version. */
export type VersionLabel = z.infer<typeof labelSchema>

/** The document before the first save: version 0 with the defaults and without an author. */
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
 * Parses a stored version and upgrades it to the schema version of this build. Does not change the
 * stored text. Returns `undefined` if the record is damaged, was written by a newer build, or is
 * stored under a different version number than its own.
 */
export function readRecord({ version, text }: Entry): StoredRecord | undefined {
  const { data } = recordSchema.safeParse(upgradeEnvelope(parseText(text)))
  return data?.version === version ? data : undefined
}

/** Parses the label of a stored version. Returns `undefined` if even the label is unreadable. */
export const readLabel = ({ text }: Entry): VersionLabel | undefined =>
  labelSchema.safeParse(parseText(text)).data

/** Returns the document of a stored version, without the reason and the origin. */
export const documentOf = (record: StoredRecord): SettingsDocument => ({
  schemaVersion: record.schemaVersion,
  version: record.version,
  savedAt: record.savedAt,
  savedBy: record.savedBy,
  settings: record.settings,
})

/**
 * Parses a stored version that must be readable.
 *
 * @throws {Refusal} `storedDocumentUnreadable`, with the stored text
 */
export function requireRecord(entry: Entry): StoredRecord {
  const record = readRecord(entry)
  if (record) return record
  throw storedDocumentUnreadable(entry.version, entry.text)
}

/**
 * Returns the document of a stored version that must be readable.
 *
 * @throws {Refusal} `storedDocumentUnreadable`, with the stored text
 */
export const readDocument = (entry: Entry): SettingsDocument => documentOf(requireRecord(entry))

/** Returns the text to store for a version. */
export const textOf = (record: StoredRecord) => JSON.stringify(record)
