import * as z from 'zod/mini'
import { settingsCodes } from '../policy/check-settings.ts'
import { durationUnits } from '../policy/duration.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { settingPaths, type SettingPath } from '../policy/setting-path.ts'
import { settingsSchema } from '../policy/settings.ts'
import { upgradeEnvelope } from '../policy/upgrade.ts'

/** The largest request body the server takes, in bytes. */
export const maxBodyBytes = 64 * 1024

/** The longest reason of a save, in characters. */
export const maxReasonLength = 500

/** The permission without which a save is refused. */
export const editPermission = 'endSessionBehavior:edit'

/** The paths of the API, below its prefix (`/api` unless the build says otherwise). */
export const paths = {
  document: '/system-settings/end-session-behavior',
  versions: '/system-settings/end-session-behavior/versions',
  version: (version: number) => `/system-settings/end-session-behavior/versions/${version}`,
  inForce: '/system-settings/end-session-behavior/in-force',
  me: '/me',
} as const

/** Where a version came from. */
export const origins = ['edited', 'imported', 'restored', 'reset'] as const

const versionNumber = z.int().check(z.nonnegative())
const restoredVersion = z.optional(z.int().check(z.positive()))
const instant = z.iso.datetime()
const personSchema = z.object({ name: z.string().check(z.minLength(1)) })

/**
 * The document. Version 0 is what holds before the first save: the defaults, saved by nobody; its
 * `savedAt` and `savedBy` are `null`.
 */
export const documentSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  version: versionNumber,
  savedAt: z.nullable(instant),
  savedBy: z.nullable(personSchema),
  settings: settingsSchema,
})

/** The schema of a document of any schema version up to this build's; parsing it upgrades it (G2). */
export const upgradedDocumentSchema = z.pipe(z.transform(upgradeEnvelope), documentSchema)

/**
 * The body of a save. Unknown keys are refused. A save whose origin is `restored` names in
 * `restores` which earlier version that is, and no other one has it; the server checks both.
 */
export const saveRequestSchema = z.strictObject({
  settings: settingsSchema,
  reason: z.optional(z.string().check(z.maxLength(maxReasonLength))),
  origin: z.enum(origins),
  restores: restoredVersion,
})

const settingValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ value: z.number(), unit: z.enum(durationUnits) }),
])

/** One setting before and after a save. */
export const changeSchema = z.object({
  setting: z.enum(settingPaths),
  before: settingValueSchema,
  after: settingValueSchema,
})

/**
 * One version in the history, without its settings. `changes` is `null` where its settings or those
 * of the version before it cannot be read; of its own, `unreadable` says so. `restores` is the
 * earlier version that a restored one brought back; versions from before that was recorded do not
 * have it.
 */
export const versionSummarySchema = z.object({
  version: versionNumber,
  savedAt: instant,
  savedBy: personSchema,
  reason: z.optional(z.string()),
  origin: z.enum(origins),
  restores: restoredVersion,
  unreadable: z.optional(z.literal(true)),
  changes: z.nullable(z.array(changeSchema)),
})

/**
 * A page of the history, newest first; `next` is the `before` of the next page, if there is one, and
 * `newest` the number of the newest version there is, 0 before the first save. Without filters, a
 * page has every version from its first to above `next`; one that is missing there cannot be read at
 * all. With filters, a page may have few versions or none although there is a next one: the server
 * looks at a bounded number of versions for each.
 */
export const versionsPageSchema = z.object({
  versions: z.array(versionSummarySchema),
  next: z.optional(versionNumber),
  newest: versionNumber,
})

/** The longest text that the history is searched with for a person, in characters. */
export const maxPersonLength = 100

/**
 * What of the history is asked for, as the query of its address; a filter that is not there lets
 * every version through.
 */
export type VersionsQuery = {
  /** Only versions below this one. */
  before?: number | undefined
  /** At most so many on a page: 1 to 200; 50 unless it says otherwise. */
  limit?: number | undefined
  /**
   * Words of the name of who saved it, in any order, each whole or in part. Neither case nor accents
   * matter: `levi dana` finds Dana Levi, `lucia` finds Lucía.
   */
  by?: string | undefined
  /** What it changed. */
  setting?: SettingPath | undefined
  /** Saved at this instant or later. */
  from?: string | undefined
  /** Saved before this instant. No version is where it is at or before `from`: an empty page, no error. */
  to?: string | undefined
}

/** Who is signed in, and what they may do. */
export const meSchema = z.object({ name: z.string(), permissions: z.array(z.string()) })

/**
 * What can be wrong with a request at one place of its body or its query. `notRestored` and
 * `noSuchVersion` are about `/restores`: it stands beside another origin than `restored`, or names
 * a version that is not there, or not below the current one.
 */
export const fieldCodes = [
  ...settingsCodes,
  'reasonTooLong',
  'duplicateKey',
  'notRestored',
  'noSuchVersion',
] as const

const fieldErrorSchema = z.object({
  pointer: z.string(),
  code: z.enum(fieldCodes),
  detail: z.string(),
})

/** The codes of problems that say no more than themselves. */
export const plainProblemCodes = [
  'notJson',
  'invalidRequest',
  'signInRequired',
  'notPermitted',
  'notFound',
  'methodNotAllowed',
  'conflict',
  'bodyTooLarge',
  'unsupportedMediaType',
  'keyReused',
  'versionRequired',
  'tooManyRequests',
  'serverFailed',
  'unavailable',
  'noRoom',
] as const

const base = {
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
}

/**
 * The body of every error, `application/problem+json` (RFC 9457), told apart by `code`.
 * `staleVersion` (412) carries the current document. `invalidSettings` (422) carries what is wrong
 * where, as RFC 6901 pointers into the settings for fields of the settings (`/agent/redirect`) and
 * into the body for the rest (`/reason`). `storedDocumentUnreadable` (500) carries the raw stored
 * text and the version to name in `If-Match` when it is replaced, which no save does whose origin is
 * `edited`: who edits has seen a document that could be read.
 */
export const problemSchema = z.discriminatedUnion('code', [
  z.object({ ...base, code: z.literal('staleVersion'), current: upgradedDocumentSchema }),
  z.object({ ...base, code: z.literal('invalidSettings'), errors: z.array(fieldErrorSchema) }),
  z.object({
    ...base,
    code: z.literal('storedDocumentUnreadable'),
    raw: z.string(),
    version: versionNumber,
  }),
  z.object({ ...base, code: z.enum(plainProblemCodes) }),
])

/** The HTTP status of every problem. */
export const problemStatus: Record<ProblemCode, number> = {
  notJson: 400,
  invalidRequest: 400,
  signInRequired: 401,
  notPermitted: 403,
  notFound: 404,
  methodNotAllowed: 405,
  conflict: 409,
  staleVersion: 412,
  bodyTooLarge: 413,
  unsupportedMediaType: 415,
  invalidSettings: 422,
  keyReused: 422,
  versionRequired: 428,
  tooManyRequests: 429,
  serverFailed: 500,
  storedDocumentUnreadable: 500,
  unavailable: 503,
  noRoom: 507,
}

/** The entity tag of a version: the number, quoted. */
export const etagOf = (version: number) => `"${version}"`

/** The stored and served document. */
export type SettingsDocument = z.infer<typeof documentSchema>

/** The body of a save. */
export type SaveRequest = z.infer<typeof saveRequestSchema>

/** Where a version came from. */
export type Origin = (typeof origins)[number]

/** One version in the history. */
export type VersionSummary = z.infer<typeof versionSummarySchema>

/** A page of the history. */
export type VersionsPage = z.infer<typeof versionsPageSchema>

/** Who is signed in. */
export type Me = z.infer<typeof meSchema>

/** The body of an error. */
export type Problem = z.infer<typeof problemSchema>

/** The code of an error. */
export type ProblemCode = Problem['code']

/** One place of a request that is wrong. */
export type FieldError = z.infer<typeof fieldErrorSchema>

/** The code of an error that says no more than itself. */
export type PlainProblemCode = (typeof plainProblemCodes)[number]
