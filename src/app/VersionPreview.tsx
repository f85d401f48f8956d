import { useMemo, useReducer } from 'react'
import { Preview } from '../features/preview/Preview.tsx'
import { viewersZone } from '#messages/time-zone.ts'
import { changedView, initialView } from '../features/preview/model/view.ts'
import { analysisOf } from '../policy/draft-analysis.ts'
import type { Settings } from '../policy/settings.ts'

type Props = { settings: Settings; endedAt: string }

/** The preview of a version, for a session that ended at `endedAt`. */
export function VersionPreview({ settings, endedAt }: Props) {
  const [view, onView] = useReducer(changedView, endedAt, (end) =>
    initialView(new Date(end), viewersZone()),
  )
  const analysis = useMemo(() => analysisOf(settings), [settings])
  return <Preview analysis={analysis} view={view} onView={onView} />
}
