import { writeFragment } from '../features/preview/share/share-link.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { initialView } from '../features/preview/model/view.ts'
import { previewPath } from '../routing/paths.ts'
import { draftOf } from '../policy/draft.ts'
import type { Settings } from '../policy/settings.ts'

/** Returns the preview path of `settings` for a session that ends now; `undefined` if it is too long. */
export function versionPreviewPath(settings: Settings): string | undefined {
  const view = initialView(new Date(), viewersZone())
  const written = writeFragment({ draft: draftOf(settings), view })
  return written.ok ? `${previewPath}#${written.fragment}` : undefined
}
