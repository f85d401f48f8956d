import { createContext, use, useMemo, type ReactNode } from 'react'
import { useDraft } from '../../../setting-fields/use-draft.ts'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { analyzeDraft, type DraftAnalysis } from '../../../policy/draft-analysis.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import type { MergedSettings } from './form-snapshot.ts'

const DraftAnalysisContext = createContext<DraftAnalysis | undefined>(undefined)

/** Returns the analysis of the draft. Re-renders when a change of the draft changes it. */
export function useDraftAnalysis(): DraftAnalysis {
  const analysis = use(DraftAnalysisContext)
  if (analysis === undefined)
    throw new Error('useDraftAnalysis needs a DraftAnalysisProvider above it')
  return analysis
}

const useStableParts = ({ settings, policy, unusable, changed, warnings }: DraftAnalysis) => ({
  settings: useStableValue(settings),
  policy: useStableValue(policy),
  unusable: useStableValue(unusable),
  changed: useStableValue(changed),
  warnings: useStableValue(warnings),
})

/**
 * Analyses the draft once per change for all components below. Its children are not rendered again:
 * they are the same elements, and only components that use the analysis subscribe to it.
 */
export function DraftAnalysisProvider({
  saved,
  children,
}: {
  saved: Settings
  children: ReactNode
}) {
  const draft = useDraft()
  const { settings, policy, unusable, changed, warnings } = useStableParts(
    analyzeDraft(draft, saved, { origin: location.origin }),
  )
  const analysis = useMemo(
    () => ({ settings, policy, unusable, changed, warnings, saved }),
    [settings, policy, unusable, changed, warnings, saved],
  )
  return <DraftAnalysisContext value={analysis}>{children}</DraftAnalysisContext>
}

/** Provides the analysis of merged settings, compared with the stored ones, instead of the draft's. */
export function MergedAnalysisProvider({
  merged,
  children,
}: {
  merged: MergedSettings
  children: ReactNode
}) {
  const analysis = useMemo(() => {
    const { settings, current } = merged
    const page = { origin: location.origin }
    return {
      ...analyzeDraft(draftOf(settings), current.settings, page),
      saved: current.settings,
    }
  }, [merged])
  return <DraftAnalysisContext value={analysis}>{children}</DraftAnalysisContext>
}
