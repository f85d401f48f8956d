import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useClient } from '../../../api/client-context.ts'
import { documentQuery } from '../../../api/queries.ts'
import { useEntryState, useNavigate } from '../../../routing/router.ts'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { draftNavigationState } from '../../../routing/draft-navigation-state.ts'
import { isEditing } from '../../../routing/editing-state.ts'
import { overviewOf } from '../../../routing/opened-flow-state.ts'
import { flowsPath, previewPath, settingsPath } from '../../../routing/paths.ts'
import type { EmbedPart } from '../../../routing/use-is-embedded.ts'
import { analyzeDraft, type Analysis } from '../../../policy/draft-analysis.ts'
import type { Draft } from '../../../policy/draft.ts'
import { flowOfSettings } from '../../../policy/flows.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { flowName } from '#messages/preview-flows.ts'
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

/** The way back to the page that opened the preview. */
function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link href={href} className={buttonClass({ size: 'small', variant: 'outlined' })}>
      {label}
    </Link>
  )
}

/** The ways back to the form, whose draft is shown, and to what is saved. */
function BackToEditing() {
  return (
    <>
      <BackLink href={settingsPath} label={previewPage.backToEditing} />
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

/** Returns what is shown: its title, what that means, and the actions. */
function headOf(draft: Draft, { settings }: Analysis, state: unknown) {
  const overview = overviewOf(state)
  if (overview !== undefined && settings !== undefined) {
    return {
      title: previewPage.flow(flowName(flowOfSettings(settings))),
      text: previewPage.flowText,
      isFlow: true,
      actions: (
        <>
          <BackLink href={`${flowsPath}${overview}`} label={previewPage.backToFlows} />
          <UseAsDraft draft={draft} />
        </>
      ),
    }
  }
  return isEditing(state)
    ? {
        title: previewPage.draft,
        text: previewPage.draftText,
        isFlow: false,
        actions: <BackToEditing />,
      }
    : {
        title: previewPage.shared,
        text: previewPage.sharedText,
        isFlow: false,
        actions: <UseAsDraft draft={draft} />,
      }
}

/**
 * The preview of a draft from a link, of the draft of the form that opened it, or of a flow, which is
 * compared with the saved settings where they are known. No server is asked, and nothing is saved.
 */
export function SharedPreview({ draft, start, unknownZone, part, isInAddress }: Props) {
  const { view, onView } = useFollowedView(draft, start, isInAddress)
  const isEmbedded = part !== undefined
  const { data: saved } = useQuery({ ...documentQuery(useClient()), enabled: false })
  const state = useEntryState()
  // The defaults stand in for unreadable text that is not in use, which changes no outcome.
  const analysis = useMemo(() => analyzeDraft(draft, defaultSettings), [draft])
  const { title, text, isFlow, actions } = headOf(draft, analysis, state)
  return (
    <PreviewFrame
      title={title}
      text={text}
      isTitleHidden={part !== undefined && part !== 'everything'}
      note={zoneNote(unknownZone, view.timeZone)}
      actions={isEmbedded ? undefined : actions}
    >
      <Preview
        analysis={analysis}
        view={view}
        onView={onView}
        draft={isEmbedded ? undefined : draft}
        compareWith={isFlow ? saved?.settings : undefined}
        part={part}
      />
    </PreviewFrame>
  )
}
