import { useState, type ComponentProps } from 'react'
import { initialView } from '../features/preview/model/view.ts'
import { BrokenLink } from '../features/preview/page/PreviewStates.tsx'
import { SavedPreview } from '../features/preview/page/SavedPreview.tsx'
import { SharedPreview } from '../features/preview/page/SharedPreview.tsx'
import { useOpenedLink } from '../features/preview/page/use-opened-link.ts'
import {
  useHasDraft,
  useKeptDraft,
  useTabDrafts,
} from '../features/settings/drafts/use-tab-drafts.ts'
import { useDocument } from '../api/use-document.ts'
import { isEditing } from '../routing/editing-state.ts'
import { useEntryState } from '../routing/router.ts'
import type { EmbedPart } from '../routing/use-is-embedded.ts'
import { InPageHead } from '../ui/PageHead.tsx'
import { VersionLine } from '../ui/VersionLine.tsx'
import { viewersZone } from '#messages/time-zone.ts'
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

/** The preview of the saved settings, which leads to the draft of the form if there is one. */
function SavedSettings(props: Omit<ComponentProps<typeof SavedPreview>, 'hasDraft'>) {
  // A page that was opened with a link has not looked for drafts yet.
  useTabDrafts()
  return <SavedPreview {...props} hasDraft={useHasDraft()} />
}

/** Returns the draft of the form, if there is one and the page was opened to show it. */
function useFormDraft() {
  const isWanted = isEditing(useEntryState())
  const draft = useKeptDraft()?.draft
  return isWanted ? draft : undefined
}

type Props = {
  backend: Promise<unknown>
  /** The part that is shown without the shell; undefined on a page with its shell. */
  part: EmbedPart | undefined
}

/** The page with the preview of the saved settings, of those in a link, or of the draft of the form. */
export function PreviewPage({ backend, part }: Props) {
  const { count, link } = useOpenedLink()
  const formDraft = useFormDraft()
  const [now] = useState(() => initialView(new Date(), viewersZone()))
  if (link?.ok === false) return <BrokenLink problem={link.code} />
  const draft = link?.preview.draft ?? null
  const shown = { start: link?.preview.view, unknownZone: link?.unknownZone, part }
  if (link === undefined && formDraft !== undefined) {
    return (
      <BackendGate backend={backend} isOptional>
        <SharedPreview key={count} {...shown} draft={formDraft} start={now} isInAddress={false} />
      </BackendGate>
    )
  }
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
      <SavedSettings key={count} {...shown} />
    </BackendGate>
  )
}
