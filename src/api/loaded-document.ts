import * as z from 'zod/mini'
import { checkSettings } from '../policy/check-settings.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { upgradeEnvelope } from '../policy/upgrade.ts'
import { documentSchema } from './contract.ts'

const withSettings = z.looseObject({ settings: z.unknown() })

/** `value` without what `path` leads to. */
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

/** Where settings have keys that nobody knows here; `undefined` where something else is wrong too. */
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
 * Reads a document of which a newer server may say more than is known here: what is known, and
 * where the rest was, in `unknownKeys`. Such a document must not be saved over: what is not known
 * would be lost.
 */
export const loadedDocumentSchema = z.pipe(
  z.transform(readKnown),
  z.extend(documentSchema, { unknownKeys: z.optional(z.array(z.string())) }),
)

/** A document as it was loaded. */
export type LoadedDocument = z.output<typeof loadedDocumentSchema>

const newerSchema = z.object({ schemaVersion: z.int().check(z.gt(schemaVersion)) })
const inTheWaySchema = z.object({ current: z.unknown() })

/**
 * Whether `value`, which was not understood, is a document of a server that is newer than this page,
 * or has one that stands in the way of a save.
 */
export function isFromNewerServer(value: unknown): boolean {
  if (newerSchema.safeParse(value).success) return true
  const { data } = inTheWaySchema.safeParse(value)
  if (data === undefined) return false
  const current = loadedDocumentSchema.safeParse(data.current)
  return newerSchema.safeParse(data.current).success || current.data?.unknownKeys !== undefined
}
