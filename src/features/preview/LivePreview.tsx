import { memo, useCallback, useState } from 'react'
import { useDraft } from '../../setting-fields/use-draft.ts'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import { Preview } from './Preview.tsx'
import { ShareActions } from './share/ShareActions.tsx'
import { viewersZone } from '#messages/time-zone.ts'
import { initialView, type View } from './model/view.ts'

/** Follows the text as it is typed, while the preview follows only its meaning. */
const ShareDraft = memo(({ view }: { view: View }) => (
  <ShareActions draft={useDraft()} view={view} />
))

/** The preview of a draft while it is edited, with a view of its own. */
export const LivePreview = memo(({ analysis }: { analysis: DraftAnalysis }) => {
  const [view, setView] = useState(() => initialView(new Date(), viewersZone()))
  const onView = useCallback(
    (change: Partial<View>) => setView((before) => ({ ...before, ...change })),
    [],
  )
  return (
    <>
      <Preview
        analysis={analysis}
        saved={analysis.changed.length > 0 ? analysis.saved : undefined}
        view={view}
        onView={onView}
      />
      <ShareDraft view={view} />
    </>
  )
})
