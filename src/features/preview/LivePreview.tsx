import { memo, useCallback, useState } from 'react'
import { useDraft } from '../../fields/use-draft.ts'
import type { DraftReading } from '../../policy/draft-reading.ts'
import { Preview } from './Preview.tsx'
import { ShareActions } from './share/ShareActions.tsx'
import { viewersZone } from '../../words/en/time-zone.ts'
import { initialView, type View } from './view.ts'

/** Of its own, since it follows what is typed, and not only what that says. */
const ShareDraft = memo(({ view }: { view: View }) => (
  <ShareActions draft={useDraft()} view={view} />
))

/** The preview of a draft while it is edited; what is looked at is its own affair. */
export const LivePreview = memo(({ reading }: { reading: DraftReading }) => {
  const [view, setView] = useState(() => initialView(new Date(), viewersZone()))
  const onView = useCallback(
    (change: Partial<View>) => setView((before) => ({ ...before, ...change })),
    [],
  )
  return (
    <>
      <Preview
        reading={reading}
        saved={reading.changed.length > 0 ? reading.saved : undefined}
        view={view}
        onView={onView}
      />
      <ShareDraft view={view} />
    </>
  )
})
