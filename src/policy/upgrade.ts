import * as z from 'zod/mini'
import { schemaVersion, upgradeSteps, type WriteNumber } from './schema-steps.ts'

/**
 * The result of an upgrade: the value in the newest shape, still to be checked by its schema, or
 * the reason why there is none. `newerSchema`: a newer build wrote it, and this one must not change
 * it. `unknownSchema`: there is no such schema version.
 */
export type Upgrade =
  { ok: true; value: unknown } | { ok: false; code: 'newerSchema' | 'unknownSchema' }

const knownVersion = z.int().check(z.gte(1))

function upgrade(version: unknown, value: unknown, writeNumber: WriteNumber): Upgrade {
  const { data: from } = knownVersion.safeParse(version)
  if (from === undefined) return { ok: false, code: 'unknownSchema' }
  if (from > schemaVersion) return { ok: false, code: 'newerSchema' }
  let upgraded = value
  for (let step = from; step < schemaVersion; step += 1) {
    upgraded = upgradeSteps[step]?.(upgraded, writeNumber)
  }
  return { ok: true, value: upgraded }
}

/**
 * Returns settings of schema version `version` in the shape of this build (G2). The result is not
 * checked: parse it with `settingsSchema`. Settings of a newer build are refused (G4).
 */
export const upgradeSettings = (version: unknown, settings: unknown): Upgrade =>
  upgrade(version, settings, (value) => value)

/**
 * Returns a draft of schema version `version`, in which numbers are text, in the shape of this
 * build (G2). The result is not checked: parse it with `draftSchema`.
 */
export const upgradeDraft = (version: unknown, draft: unknown): Upgrade =>
  upgrade(version, draft, String)

const envelopeSchema = z.looseObject({ schemaVersion: z.unknown(), settings: z.unknown() })

/**
 * Returns an object that holds `schemaVersion` and `settings`, such as a stored document or an
 * exported file, in the shape of this build. Everything else, and what a newer build wrote, is
 * returned as it is, so that the schema behind it refuses it.
 */
export function upgradeEnvelope(value: unknown): unknown {
  const { data } = envelopeSchema.safeParse(value)
  if (data === undefined) return value
  const upgraded = upgradeSettings(data.schemaVersion, data.settings)
  return upgraded.ok ? { ...data, schemaVersion, settings: upgraded.value } : value
}
