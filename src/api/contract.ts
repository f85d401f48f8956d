import * as z from 'zod/mini'
import { settingsCodes } from '../policy/check-settings.ts'
import { durationUnits } from '../policy/duration.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { settingPaths, type SettingPath } from '../policy/setting-path.ts'
import { settingsSchema } from '../policy/settings.ts'
import { upgradeEnvelope } from '../policy/upgrade.ts'
import { personSchema } from './people.ts'

/** The maximum size of a request body, in bytes. */
export const maxBodyBytes = 64 * 1024

/** The maximum length of the reason for a save, in Unicode code points. */
export const maxReasonLength = 500

/** The paths of the API below its prefix, which is `/api` by default. */
export const paths = {
  document: '/system-settings/end-session-behavior',
  versions: '/system-settings/end-session-behavior/versions',
  people: '/system-settings/end-session-behavior/versions/people',
  version: (version: number) => `/system-settings/end-session-behavior/versions/${version}`,
  inForce: '/system-settings/end-session-behavior/in-force',
  decision: '/system-settings/end-session-behavior/decision',
  me: '/me',
} as const

/** The origins of a version: how its settings were chosen. */
export const origins = ['edited', 'imported', 'restored', 'reset'] as const

const versionNumber = z.int().check(z.nonnegative())
const restoredVersion = z.optional(z.int().check(z.positive()))
const instant = z.iso.datetime()

/**
 * The schema of the document. Before the first save, it is version 0 with the defaults; then `savedAt`
 * and `savedBy` are `null`.
 */
export const documentSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  version: versionNumber,
  savedAt: z.nullable(instant),
  savedBy: z.nullable(personSchema),
  settings: settingsSchema,
})

/** The schema of a document of any known schema version. Parsing upgrades it (SPEC.md, G2). */
export const upgradedDocumentSchema = z.pipe(z.transform(upgradeEnvelope), documentSchema)

/**
 * The schema of the body of a save. Unknown keys are refused. If and only if the origin is `restored`,
 * `restores` is the number of the restored version; the server checks this.
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

/** The schema of a changed setting, with its value before and after a save. */
export const changeSchema = z.object({
  setting: z.enum(settingPaths),
  before: settingValueSchema,
  after: settingValueSchema,
})

/**
 * The schema of a version in the history, without its settings. `changes` is `null` if its settings
 * or those of its predecessor are unreadable; `unreadable` is set if its own are. `restores` is the
 * version that it restored; versions of early releases lack it.
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
 * The schema of a page of the history, newest first. `next` is the `before` of the next page, if there
 * is one. `newest` is the number of the newest version, or 0 before the first save. Without filters,
 * a page has every version from its first down to `next`, except for fully unreadable ones. With
 * filters, a page can be short or empty although there is a next page, because the server reads a
 * limited number of versions per page.
 */
export const versionsPageSchema = z.object({
  versions: z.array(versionSummarySchema),
  next: z.optional(versionNumber),
  newest: versionNumber,
})

/**
 * The schema of the people who saved versions, each name once, the last one to save first. The server
 * reads a limited number of the newest versions; `isComplete` is true if these are all versions.
 */
export const peopleSchema = z.object({ people: z.array(personSchema), isComplete: z.boolean() })

/** The maximum length of the filter by person, in UTF-16 code units. */
export const maxPersonLength = 100

/** The query parameters of the history. An absent filter matches every version. */
export type VersionsQuery = {
  /** Only versions below this one. */
  before?: number | undefined
  /** The maximum number of versions on the page: 1 to 200, 50 by default. */
  limit?: number | undefined
  /** Words or parts of a name, or a whole name in quotation marks. Ignores case and accents. */
  by?: string | undefined
  /** Only versions that changed this setting. */
  setting?: SettingPath | undefined
  /** Only versions saved at or after this instant. */
  from?: string | undefined
  /** Only versions saved before this instant. At or before `from`, the page is empty. */
  to?: string | undefined
}

/**
 * The codes of errors in one field of a request. `notRestored` and `noSuchVersion` apply to
 * `/restores`: the origin is not `restored`, or the version does not exist or is not an earlier one.
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

/** The codes of problems without further members. */
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
 * The schema of the body of every error, `application/problem+json` (RFC 9457). `code` identifies the
 * problem. `staleVersion` (412) contains the current document. `invalidSettings` (422) contains field
 * errors with RFC 6901 pointers, into the settings (`/agent/redirect`) or else into the body
 * (`/reason`). `storedDocumentUnreadable` (500) contains the raw stored text and its version. To
 * replace it, send that version in `If-Match` and an origin other than `edited`. `signInRequired` (401)
 * can name the URL at which people sign in.
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
  z.object({ ...base, code: z.enum(plainProblemCodes), signInUrl: z.optional(z.string()) }),
])

/** The HTTP status of each problem. */
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

/** Returns the entity tag of a version: its number in quotation marks. */
export const etagOf = (version: number) => `"${version}"`

/** The document. */
export type SettingsDocument = z.infer<typeof documentSchema>

/** The body of a save. */
export type SaveRequest = z.infer<typeof saveRequestSchema>

/** The origin of a version. */
export type Origin = (typeof origins)[number]

/** A version in the history. */
export type VersionSummary = z.infer<typeof versionSummarySchema>

/** A page of the history. */
export type VersionsPage = z.infer<typeof versionsPageSchema>

/** The body of an error. */
export type Problem = z.infer<typeof problemSchema>

/** The code of an error. */
export type ProblemCode = Problem['code']

/** An error in one field of a request. */
export type FieldError = z.infer<typeof fieldErrorSchema>

/** The code of a problem without further members. */
export type PlainProblemCode = (typeof plainProblemCodes)[number]
