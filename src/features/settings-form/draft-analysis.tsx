import { createContext, use, useMemo, type ReactNode } from 'react'
import { useDraft } from '../../fields/use-draft.ts'
import { useSteady } from '../../fields/use-steady.ts'
import { analyzeDraft, type DraftAnalysis } from '../../policy/draft-analysis.ts'
import type { Settings } from '../../policy/settings.ts'

const DraftAnalysisContext = createContext<DraftAnalysis | undefined>(undefined)

/** Returns the analysis of the draft; re-renders when a change of the draft changes what it says. */
export function useDraftAnalysis(): DraftAnalysis {
  const analysis = use(DraftAnalysisContext)
  if (analysis === undefined) throw new Error('useDraftAnalysis needs a DraftAnalyzer above it')
  return analysis
}

const useSteadyParts = ({ settings, policy, unusable, changed }: DraftAnalysis) => ({
  settings: useSteady(settings),
  policy: useSteady(policy),
  unusable: useSteady(unusable),
  changed: useSteady(changed),
})

/**
 * Analyzes the draft once per change for everything that shows it. Its children are not rendered
 * again: they are the same elements, and only those that use the analysis subscribe to it.
 */
export function DraftAnalyzer({ saved, children }: { saved: Settings; children: ReactNode }) {
  const draft = useDraft()
  const { settings, policy, unusable, changed } = useSteadyParts(analyzeDraft(draft, saved))
  const analysis = useMemo(
    () => ({ settings, policy, unusable, changed, saved }),
    [settings, policy, unusable, changed, saved],
  )
  return <DraftAnalysisContext value={analysis}>{children}</DraftAnalysisContext>
}
