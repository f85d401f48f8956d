import { useMemo } from 'react'
import { Link } from 'wouter'
import { useEntryState, useNavigate } from '../../../routing/router.ts'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { draftNavigationState } from '../../../routing/draft-navigation-state.ts'
import { isEditing } from '../../../routing/editing-state.ts'
import { previewPath, settingsPath } from '../../../routing/paths.ts'
import type { EmbedPart } from '../../../routing/use-is-embedded.ts'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import type { Draft } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { previewPage } from '#messages/preview-share.ts'
import type { View } from '../model/view.ts'
import { Preview } from '../Preview.tsx'
import { PreviewFrame, zoneNote } from './PreviewFrame.tsx'
import { useFollowedView } from './use-followed-view.ts'

type Props = {
  draft: Draft
  start: View
  /** The time zone of the link, where this browser does not know it. */
  unknownZone: string | undefined
  /** The part that is shown without the shell; undefined on a page with its shell. */
  part: EmbedPart | undefined
  /** False for a draft that the address does not contain yet. */
  isInAddress?: boolean
}

/** The ways back to the form, whose draft is shown, and to what is saved. */
function BackToEditing() {
  return (
    <>
      <Link href={settingsPath} className={buttonClass({ size: 'small', variant: 'outlined' })}>
        {previewPage.backToEditing}
      </Link>
      <Link href={previewPath} className={buttonClass({ size: 'small' })}>
        {previewPage.showSaved}
      </Link>
    </>
  )
}

function UseAsDraft({ draft }: { draft: Draft }) {
  const navigate = useNavigate()
  const takeOver = () => navigate(settingsPath, { state: draftNavigationState({ draft }) })
  return (
    <Button size="small" variant="outlined" onClick={takeOver}>
      {previewPage.takeAsDraft}
    </Button>
  )
}

/**
 * The preview of a draft from a link, or of the draft of the form that opened it. No server is
 * asked, and nothing is saved.
 */
export function SharedPreview({ draft, start, unknownZone, part, isInAddress }: Props) {
  const { view, onView } = useFollowedView(draft, start, isInAddress)
  const isEmbedded = part !== undefined
  const isOwn = isEditing(useEntryState())
  // The defaults stand in for unreadable text that is not in use, which changes no outcome.
  const analysis = useMemo(() => analyzeDraft(draft, defaultSettings), [draft])
  return (
    <PreviewFrame
      title={isOwn ? previewPage.draft : previewPage.shared}
      text={isOwn ? previewPage.draftText : previewPage.sharedText}
      isTitleHidden={part !== undefined && part !== 'everything'}
      note={zoneNote(unknownZone, view.timeZone)}
      actions={isEmbedded ? undefined : isOwn ? <BackToEditing /> : <UseAsDraft draft={draft} />}
    >
      <Preview
        analysis={analysis}
        view={view}
        onView={onView}
        draft={isEmbedded ? undefined : draft}
        part={part}
      />
    </PreviewFrame>
  )
}
