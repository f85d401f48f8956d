import { useMemo } from 'react'
import { useNavigate } from '../../../routing/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { draftNavigationState } from '../../../routing/draft-navigation-state.ts'
import { settingsPath } from '../../../routing/paths.ts'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import type { Draft } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { previewPage } from '#messages/preview-share.ts'
import type { View } from '../model/view.ts'
import { Preview } from '../Preview.tsx'
import { ShareActions } from '../share/ShareActions.tsx'
import { PreviewFrame, zoneNote } from './PreviewFrame.tsx'
import { useFollowedView } from './use-followed-view.ts'

type Props = {
  draft: Draft
  start: View
  /** The time zone of the link, where this browser does not know it. */
  unknownZone: string | undefined
  isEmbedded: boolean
}

/** The preview of a draft from a link. No server is asked, and nothing is saved. */
export function SharedPreview({ draft, start, unknownZone, isEmbedded }: Props) {
  const navigate = useNavigate()
  const { view, onView } = useFollowedView(draft, start)
  // The defaults stand in for unreadable text that is not in use, which changes no outcome.
  const analysis = useMemo(() => analyzeDraft(draft, defaultSettings), [draft])
  const takeOver = () => navigate(settingsPath, { state: draftNavigationState({ draft }) })
  return (
    <PreviewFrame
      title={previewPage.shared}
      text={previewPage.sharedText}
      note={zoneNote(unknownZone, view.timeZone)}
      actions={
        isEmbedded ? undefined : (
          <>
            <Button size="small" variant="contained" onClick={takeOver}>
              {previewPage.takeAsDraft}
            </Button>
            <ShareActions draft={draft} view={view} isOnPage />
          </>
        )
      }
    >
      <Preview analysis={analysis} view={view} onView={onView} isPage />
    </PreviewFrame>
  )
}
