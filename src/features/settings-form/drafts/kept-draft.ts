import * as z from 'zod/mini'
import { documentSchema, origins } from '../../../api/contract.ts'
import { draftSchema } from './draft-schema.ts'

/** The schema version of the drafts that this build keeps and reads. */
const keptSchemaVersion = 1

const keptDraftSchema = z.strictObject({
  account: z.string(),
  keptAt: z.iso.datetime(),
  base: z.strictObject({ document: documentSchema, replacesUnreadable: z.boolean() }),
  draft: draftSchema,
  source: z.strictObject({
    origin: z.enum(origins),
    restores: z.exactOptional(z.int().check(z.positive())),
  }),
})

const storedSchema = z.extend(keptDraftSchema, { schemaVersion: z.literal(keptSchemaVersion) })

/**
 * A draft as it is kept in the browser: whose it is, when it was kept (an instant in ISO 8601), the
 * document it starts from, what was typed, and where that comes from.
 */
export type KeptDraft = z.infer<typeof keptDraftSchema>

/** The text under which `kept` is stored. */
export const keptText = (kept: KeptDraft): string =>
  JSON.stringify({ schemaVersion: keptSchemaVersion, ...kept })

/**
 * The draft that `text` stands for. `undefined` where it is damaged, was written by a newer version
 * of this product, or belongs to somebody else than `account`.
 */
export function readKept(text: string, account: string): KeptDraft | undefined {
  try {
    const { schemaVersion: _, ...kept } = storedSchema.parse(JSON.parse(text))
    return kept.account === account ? kept : undefined
  } catch {
    return undefined
  }
}
