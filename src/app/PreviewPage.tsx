import { BrokenLink } from '../features/preview/page/PreviewStates.tsx'
import { SavedPreview } from '../features/preview/page/SavedPreview.tsx'
import { SharedPreview } from '../features/preview/page/SharedPreview.tsx'
import { useOpenedLink } from '../features/preview/page/use-opened-link.ts'
import { useDocument } from '../api/use-document.ts'
import type { EmbedPart } from '../routing/use-is-embedded.ts'
import { InPageHead } from '../ui/PageHead.tsx'
import { VersionLine } from '../ui/VersionLine.tsx'
import { BackendGate } from './BackendGate.tsx'

/** The version that the preview of the saved settings shows. */
function SavedVersion() {
  const { data } = useDocument()
  return (
    data && (
      <InPageHead>
        <VersionLine {...data} />
      </InPageHead>
    )
  )
}

type Props = {
  backend: Promise<unknown>
  /** The part that is shown without the shell; undefined on a page with its shell. */
  part: EmbedPart | undefined
}

/** The page with the preview of the saved settings, or of those in a link. */
export function PreviewPage({ backend, part }: Props) {
  const { count, link } = useOpenedLink()
  if (link?.ok === false) return <BrokenLink problem={link.code} />
  const draft = link?.preview.draft ?? null
  const shown = { start: link?.preview.view, unknownZone: link?.unknownZone, part }
  if (shown.start !== undefined && draft !== null) {
    return (
      <BackendGate backend={backend} isOptional>
        <SharedPreview key={count} {...shown} draft={draft} start={shown.start} />
      </BackendGate>
    )
  }
  return (
    <BackendGate backend={backend}>
      <SavedVersion />
      <SavedPreview key={count} {...shown} />
    </BackendGate>
  )
}
