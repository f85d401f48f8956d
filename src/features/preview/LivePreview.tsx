import { memo, useCallback, useState } from 'react'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import { Preview } from './Preview.tsx'
import { viewersZone } from '#messages/time-zone.ts'
import { initialView, type View } from './model/view.ts'

/** The preview of a draft while it is edited, with a view of its own. */
export const LivePreview = memo(({ analysis }: { analysis: DraftAnalysis }) => {
  const [view, setView] = useState(() => initialView(new Date(), viewersZone()))
  const onView = useCallback(
    (change: Partial<View>) => setView((before) => ({ ...before, ...change })),
    [],
  )
  return (
    <Preview
      analysis={analysis}
      saved={analysis.changed.length > 0 ? analysis.saved : undefined}
      view={view}
      onView={onView}
    />
  )
})
