import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../../fields/Button.tsx'
import { draftNavigationState } from '../../../fields/draft-navigation-state.ts'
import { settingsPath } from '../../../fields/paths.ts'
import type { Draft } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { usableSettings } from '../../../policy/usable-settings.ts'
import { previewPage } from '../../../words/en/preview-share.ts'
import { Preview } from '../Preview.tsx'
import { ShareActions } from '../share/ShareActions.tsx'
import type { View } from '../view.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import { useFollowedView } from './use-followed-view.ts'
import { zoneNote } from './zone-note.ts'

type Props = {
  draft: Draft
  start: View
  /** The time zone of the link, where this browser does not know it. */
  unknownZone: string | undefined
  isPlain: boolean
}

/** A draft from a link, and nothing else: no server is asked, and nothing is saved. */
export function SharedPreview({ draft, start, unknownZone, isPlain }: Props) {
  const navigate = useNavigate()
  const { view, onView } = useFollowedView(draft, start)
  // What stands in for text that is not in use has no part in any outcome.
  const reading = useMemo(() => usableSettings(draft, defaultSettings), [draft])
  const takeOver = () => void navigate(settingsPath, { state: draftNavigationState({ draft }) })
  return (
    <PreviewFrame
      title={previewPage.shared}
      text={previewPage.sharedText}
      note={zoneNote(unknownZone, view.timeZone)}
      actions={
        isPlain ? undefined : (
          <>
            <Button size="small" variant="contained" onClick={takeOver}>
              {previewPage.takeAsDraft}
            </Button>
            <ShareActions draft={draft} view={view} isOnPage />
          </>
        )
      }
    >
      <Preview reading={reading} view={view} onView={onView} isPage />
    </PreviewFrame>
  )
}
