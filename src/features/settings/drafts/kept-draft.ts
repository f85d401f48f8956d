import * as z from 'zod/mini'
import { origins, upgradedDocumentSchema } from '../../../api/contract.ts'
import { draftSchema } from '../../../policy/draft-schema.ts'
import { schemaVersion } from '../../../policy/schema-steps.ts'
import { upgradeDraft } from '../../../policy/upgrade.ts'

const keptDraftSchema = z.strictObject({
  account: z.string(),
  keptAt: z.iso.datetime(),
  base: z.strictObject({ document: upgradedDocumentSchema, replacesUnreadable: z.boolean() }),
  draft: draftSchema,
  source: z.strictObject({
    origin: z.enum(origins),
    restores: z.exactOptional(z.int().check(z.positive())),
  }),
  reason: z.exactOptional(z.string()),
})

const storedSchema = z.looseObject({ schemaVersion: z.unknown(), draft: z.unknown() })

/**
 * A draft as it is kept in the browser: the account it belongs to, the time at which it was kept (an
 * instant in ISO 8601), the document that it starts from, the draft, its origin, and the typed reason.
 */
export type KeptDraft = z.infer<typeof keptDraftSchema>

/** Returns the text that `kept` is stored as. */
export const keptText = (kept: KeptDraft): string => JSON.stringify({ schemaVersion, ...kept })

/**
 * Returns the draft in `text`, upgraded to the schema version of this build. Returns `undefined` if
 * the text is damaged, was written by a newer build, or does not belong to `account`.
 */
export function readKept(text: string, account: string): KeptDraft | undefined {
  try {
    const { schemaVersion: version, ...stored } = storedSchema.parse(JSON.parse(text))
    const upgrade = upgradeDraft(version, stored.draft)
    if (!upgrade.ok) return undefined
    const kept = keptDraftSchema.parse({ ...stored, draft: upgrade.value })
    return kept.account === account ? kept : undefined
  } catch {
    return undefined
  }
}
