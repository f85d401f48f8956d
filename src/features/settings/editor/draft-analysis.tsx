import { createContext, use, useMemo, type ReactNode } from 'react'
import { useDraft } from '../../../fields/use-draft.ts'
import { useStableValue } from '../../../fields/use-stable-value.ts'
import { readingOf, type DraftReading } from '../../../policy/draft-reading.ts'
import type { Settings } from '../../../policy/settings.ts'

const DraftAnalysisContext = createContext<DraftReading | undefined>(undefined)

/** Returns the analysis of the draft. Re-renders when a change of the draft changes it. */
export function useDraftAnalysis(): DraftReading {
  const analysis = use(DraftAnalysisContext)
  if (analysis === undefined)
    throw new Error('useDraftAnalysis needs a DraftAnalysisProvider above it')
  return analysis
}

const useStableParts = ({ settings, unusable, changed }: DraftReading) => ({
  settings: useStableValue(settings),
  unusable: useStableValue(unusable),
  changed: useStableValue(changed),
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
  const { settings, unusable, changed } = useStableParts(readingOf(draft, saved))
  const analysis = useMemo(
    () => ({ settings, unusable, changed, saved }),
    [settings, unusable, changed, saved],
  )
  return <DraftAnalysisContext value={analysis}>{children}</DraftAnalysisContext>
}
