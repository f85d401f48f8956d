import * as z from 'zod/mini'
import { tidyFragment } from '../../../routing/link-text.ts'
import { draftSchema } from '../../../policy/draft-schema.ts'
import type { Draft } from '../../../policy/draft.ts'
import { upgradeDraft } from '../../../policy/upgrade.ts'
import type { View } from '../model/view.ts'
import {
  decodeBase64url,
  draftTuple,
  draftTupleSchemaVersion,
  encodeBase64url,
  viewTuple,
} from './link-codecs.ts'

/** The longest fragment of a link, in characters, without its `#`. */
export const maxFragmentLength = 4096

/**
 * A preview as a link carries it: a draft as typed, and a view. Without a draft, it is a preview of
 * the settings that are saved when the link is opened.
 */
export type SharedPreview = { draft: Draft | null; view: View }

/** The reason why a fragment leads to no preview. */
export type LinkProblem = 'tooLong' | 'unknownVersion' | 'damaged'

/**
 * A fragment that was read. `unknownZone` is the time zone that it names, where this browser does
 * not know it; the view is then in UTC.
 */
export type LinkCheck =
  { ok: true; preview: SharedPreview; unknownZone?: string } | { ok: false; code: LinkProblem }

/** A fragment without its `#`, or the answer that the preview does not fit in one. */
export type Fragment = { ok: true; fragment: string } | { ok: false; code: 'doesNotFit' }

const version = /^v(?<number>[1-9]\d{0,5})\./u
const ours = 'v1.'
const content = z.tuple([viewTuple, z.nullable(draftTuple)])

/**
 * Writes a preview as the fragment of its address: `v1.` and the base64url of a JSON array. One
 * longer than {@link maxFragmentLength}, with text that has no UTF-8, or with an instant or a zone
 * that no link can name does not fit.
 */
export function writeFragment({ view, draft }: SharedPreview): Fragment {
  const written = z.safeEncode(content, [{ view }, draft])
  if (!written.success) return { ok: false, code: 'doesNotFit' }
  const fragment = ours + encodeBase64url(JSON.stringify(written.data))
  if (fragment.length > maxFragmentLength) return { ok: false, code: 'doesNotFit' }
  return { ok: true, fragment }
}

/**
 * Returns the draft of a link in the shape of this build (G2).
 *
 * @throws {z.core.$ZodError} when the upgrade does not lead to a draft
 */
function upgradedDraft(draft: Draft): Draft {
  const upgrade = upgradeDraft(draftTupleSchemaVersion, draft)
  return draftSchema.parse(upgrade.ok ? upgrade.value : undefined)
}

/**
 * Reads a fragment, with its `#` or without, and without what a link has picked up on its way
 * ({@link tidyFragment}). Anybody may have written it: a fragment that {@link writeFragment} cannot
 * have written is refused with the reason. It never throws.
 */
export function readFragment(text: string): LinkCheck {
  const fragment = tidyFragment(text)
  if (fragment.length > maxFragmentLength) return { ok: false, code: 'tooLong' }
  if (!fragment.startsWith(ours)) {
    return { ok: false, code: version.test(fragment) ? 'unknownVersion' : 'damaged' }
  }
  try {
    const written: unknown = JSON.parse(decodeBase64url(fragment.slice(ours.length)))
    const [{ view, ...rest }, draft] = z.parse(content, written)
    return { ok: true, preview: { view, draft: draft && upgradedDraft(draft) }, ...rest }
  } catch {
    return { ok: false, code: 'damaged' }
  }
}
