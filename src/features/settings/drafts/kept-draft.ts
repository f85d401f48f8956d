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
})

const storedSchema = z.looseObject({ schemaVersion: z.unknown(), draft: z.unknown() })

/**
 * A draft as it is kept in the browser: whose it is, when it was kept (an instant in ISO 8601), the
 * document it starts from, what was typed, and where that comes from.
 */
export type KeptDraft = z.infer<typeof keptDraftSchema>

/** The text under which `kept` is stored. */
export const keptText = (kept: KeptDraft): string => JSON.stringify({ schemaVersion, ...kept })

/**
 * Returns the draft that `text` holds, of whichever schema version, in the shape of this build.
 * `undefined` when the text is damaged, was written by a newer build, or belongs to another account
 * than `account`.
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
