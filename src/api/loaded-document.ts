import * as z from 'zod/mini'
import { checkSettings } from '../policy/check-settings.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { upgradeEnvelope } from '../policy/upgrade.ts'
import { documentSchema } from './contract.ts'

const withSettings = z.looseObject({ settings: z.unknown() })

/** Returns `value` without the property at `path`. */
function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(
    entries.flatMap(([name, each]) => {
      if (name !== key) return [[name, each]]
      return rest.length === 0 ? [] : [[name, without(each, rest)]]
    }),
  )
}

/** Returns the paths of unknown keys in settings, or `undefined` if there are also other errors. */
function unknownKeysIn(settings: unknown): (readonly string[])[] | undefined {
  const check = checkSettings(settings)
  if (check.ok) return []
  if (check.issues.some(({ code }) => code !== 'unknownKey')) return undefined
  return check.issues.map(({ path }) => path)
}

function readKnown(value: unknown): unknown {
  const document = withSettings.safeParse(upgradeEnvelope(value))
  if (!document.success) return value
  const { settings, unknownKeys: _, ...rest } = document.data
  const unknown = unknownKeysIn(settings) ?? []
  return {
    ...rest,
    settings: unknown.reduce(without, settings),
    ...(unknown.length > 0 && { unknownKeys: unknown.map((path) => path.join('.')) }),
  }
}

/**
 * The schema of a document from a server that can be newer than this page. Parsing removes unknown
 * settings and lists their paths in `unknownKeys`. Do not save over such a document: the unknown
 * settings would be lost.
 */
export const loadedDocumentSchema = z.pipe(
  z.transform(readKnown),
  z.extend(documentSchema, { unknownKeys: z.optional(z.array(z.string())) }),
)

/** A document that was loaded from the server. */
export type LoadedDocument = z.output<typeof loadedDocumentSchema>

const newerSchema = z.object({ schemaVersion: z.int().check(z.gt(schemaVersion)) })
const staleSchema = z.object({ current: z.unknown() })

/**
 * Returns true if `value`, which failed to parse, is a document of a newer server, or a problem that
 * contains one.
 */
export function isFromNewerServer(value: unknown): boolean {
  if (newerSchema.safeParse(value).success) return true
  const { data } = staleSchema.safeParse(value)
  if (data === undefined) return false
  const current = loadedDocumentSchema.safeParse(data.current)
  return newerSchema.safeParse(data.current).success || current.data?.unknownKeys !== undefined
}
