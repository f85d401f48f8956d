import { useCallback, useMemo, useState } from 'react'
import { Preview } from '../features/preview/Preview.tsx'
import { viewersZone } from '#messages/time-zone.ts'
import { initialView, type View } from '../features/preview/model/view.ts'
import { analysisOf } from '../policy/draft-analysis.ts'
import type { Settings } from '../policy/settings.ts'

type Props = { settings: Settings; endedAt: string }

/** The preview of a version, for a session that ended at `endedAt`. */
export function VersionPreview({ settings, endedAt }: Props) {
  const [view, setView] = useState(() => initialView(new Date(endedAt), viewersZone()))
  const onView = useCallback(
    (change: Partial<View>) => setView((before) => ({ ...before, ...change })),
    [],
  )
  const analysis = useMemo(() => analysisOf(settings), [settings])
  return <Preview analysis={analysis} view={view} onView={onView} />
}
