import * as z from 'zod/mini'
import { draftSchema } from '../policy/draft-schema.ts'
import type { Draft } from '../policy/draft.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { upgradeDraft } from '../policy/upgrade.ts'

/**
 * A draft that another page hands to the settings page. `restores` is the number of the version that
 * it restores; without it, it is a shared draft.
 */
export type HandedOverDraft = { draft: Draft; restores?: number }

const stateSchema = z.strictObject({
  draft: z.unknown(),
  schemaVersion: z.unknown(),
  restores: z.exactOptional(z.int().check(z.positive())),
})

/** The state of a history entry that opens the settings page with a draft. */
export type DraftNavigationState = { schemaVersion: number } & HandedOverDraft

/** Returns the state that opens the settings page with `draft`. */
export const draftNavigationState = (draft: HandedOverDraft): DraftNavigationState => ({
  schemaVersion,
  ...draft,
})

/**
 * Returns the draft in the state of a history entry; `undefined` if there is none. A browser keeps
 * that state over restarts and updates of the product, so it is upgraded and checked.
 */
export function readDraftNavigationState(state: unknown): HandedOverDraft | undefined {
  const { data } = stateSchema.safeParse(state)
  if (data === undefined) return undefined
  const upgrade = upgradeDraft(data.schemaVersion, data.draft)
  const draft = upgrade.ok ? draftSchema.safeParse(upgrade.value).data : undefined
  if (draft === undefined) return undefined
  return data.restores === undefined ? { draft } : { draft, restores: data.restores }
}
