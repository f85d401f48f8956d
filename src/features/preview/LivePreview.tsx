import { useCallback, useState } from 'react'
import type { DraftReading } from '../../policy/draft-reading.ts'
import { Preview } from './Preview.tsx'
import { ShareActions } from './share/ShareActions.tsx'
import { viewersZone } from './timeline/zones.ts'
import { initialView, type View } from './view.ts'

/** The preview of a draft while it is edited; what is looked at is its own affair. */
export function LivePreview({ reading }: { reading: DraftReading }) {
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
      <ShareActions draft={reading.draft} view={view} />
    </>
  )
}
