import * as z from 'zod/mini'
import type { Draft } from '../../../policy/draft.ts'
import type { View } from '../model/view.ts'
import { readFragment, writeFragment } from './share-link.ts'

const stateSchema = z.strictObject({ preview: z.string() })

/** The shortest view there is, so that every draft that came from a link fits in again. */
const anyView: View = {
  cause: 'agentEndsSession',
  situation: 'inRoom',
  atMs: 0,
  endedAtMs: 0,
  timeZone: 'UTC',
}

/**
 * The state of a history entry that hands a draft over to the settings page; a
 * browser keeps it like an address, so it is written and read like one.
 */
export function handOver(draft: Draft): z.infer<typeof stateSchema> | null {
  const written = writeFragment({ draft, view: anyView })
  return written.ok ? { preview: written.fragment } : null
}

/** The draft that the state of a history entry hands over, if it does. */
export function handedDraft(state: unknown): Draft | undefined {
  const handed = stateSchema.safeParse(state)
  if (!handed.success) return undefined
  const check = readFragment(handed.data.preview)
  return check.ok ? (check.preview.draft ?? undefined) : undefined
}
