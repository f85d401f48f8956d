import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useDocument } from '../../../api/use-document.ts'
import { analysisOf } from '../../../policy/draft-analysis.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { editingState } from '../../../routing/editing-state.ts'
import { previewPath } from '../../../routing/paths.ts'
import type { EmbedPart } from '../../../routing/use-is-embedded.ts'
import { buttonClass } from '../../../ui/Button.tsx'
import { previewPage } from '#messages/preview-share.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { initialView, type View } from '../model/view.ts'
import { Preview } from '../Preview.tsx'
import { PreviewFrame, zoneNote } from './PreviewFrame.tsx'
import { PreviewFailure, PreviewSkeleton } from './PreviewStates.tsx'
import { useFollowedView } from './use-followed-view.ts'

type Props = {
  /** The first view; without it, the end of a session that ends now. */
  start: View | undefined
  /** The time zone of the link, where this browser does not know it. */
  unknownZone: string | undefined
  /** The part that is shown without the shell; undefined on a page with its shell. */
  part: EmbedPart | undefined
  /** True if the form holds a draft that differs. */
  hasDraft: boolean
}

type LoadedProps = Pick<Props, 'unknownZone' | 'part' | 'hasDraft'> & {
  settings: Settings
  start: View
}

/** The way to the draft of the form. */
function ShowDraft() {
  return (
    <Link
      href={previewPath}
      state={editingState}
      className={buttonClass({ size: 'small', variant: 'outlined' })}
    >
      {previewPage.showDraft}
    </Link>
  )
}

function LoadedPreview({ settings, start, unknownZone, part, hasDraft }: LoadedProps) {
  const { view, onView } = useFollowedView(null, start)
  const draft = useMemo(() => draftOf(settings), [settings])
  const analysis = useMemo(() => analysisOf(settings), [settings])
  return (
    <PreviewFrame
      title={previewPage.saved}
      text={previewPage.savedText}
      isTitleHidden={part !== undefined && part !== 'everything'}
      note={zoneNote(unknownZone, view.timeZone)}
      actions={hasDraft && part === undefined ? <ShowDraft /> : undefined}
    >
      <Preview
        analysis={analysis}
        view={view}
        onView={onView}
        draft={part === undefined ? draft : undefined}
        part={part}
      />
    </PreviewFrame>
  )
}

/** The preview of the saved settings, with its states of loading and failing. */
export function SavedPreview({ start, unknownZone, part, hasDraft }: Props) {
  const [now] = useState(() => start ?? initialView(new Date(), viewersZone()))
  const { data, failure, isRetrying, tryAgain } = useDocument()
  if (data) {
    return (
      <LoadedPreview
        settings={data.settings}
        start={now}
        unknownZone={unknownZone}
        part={part}
        hasDraft={hasDraft}
      />
    )
  }
  if (!failure) return <PreviewSkeleton />
  return <PreviewFailure failure={failure} isRetrying={isRetrying} onTryAgain={tryAgain} />
}
