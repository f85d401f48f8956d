import { draftOf, type Draft } from '../../../../policy/draft.ts'
import { defaultSettings } from '../../../../policy/settings.ts'
import type { View } from '../../model/view.ts'
import { encodeBase64url } from '../link-codecs.ts'
import { writeFragment, type SharedPreview } from '../share-link.ts'

/** The default settings as a draft. */
export const defaultDraft: Draft = draftOf(defaultSettings)

/** A view as a person leaves it: an hour after the end. */
export const berlinView: View = {
  cause: 'agentInactive',
  situation: 'opensLink',
  atMs: 3_600_000,
  endedAtMs: Date.UTC(2026, 10, 22, 10),
  timeZone: 'Europe/Berlin',
}

/** The fragment of a preview that fits in one. */
export function fragmentOf(preview: SharedPreview): string {
  const written = writeFragment(preview)
  if (!written.ok) throw new Error('the preview does not fit in a fragment')
  return written.fragment
}

/** A fragment of the present version around any JSON text. */
export const fragmentAround = (json: string) => `v1.${encodeBase64url(json)}`
