import * as z from 'zod/mini'
import type { Draft } from '../../../policy/draft.ts'
import { readFragment, writeFragment, type SharedPreview } from './share-link.ts'

const stateSchema = z.strictObject({ preview: z.string() })

/**
 * The state of a history entry that hands the draft of a preview over to the settings page; a
 * browser keeps it like an address, so it is written and read like one.
 */
export function handOver(preview: SharedPreview): z.infer<typeof stateSchema> | null {
  const written = writeFragment(preview)
  return written.ok ? { preview: written.fragment } : null
}

/** The draft that the state of a history entry hands over, if it does. */
export function handedDraft(state: unknown): Draft | undefined {
  const handed = stateSchema.safeParse(state)
  if (!handed.success) return undefined
  const check = readFragment(handed.data.preview)
  return check.ok ? (check.preview.draft ?? undefined) : undefined
}
