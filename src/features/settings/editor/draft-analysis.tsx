import { createContext, use, useMemo, type ReactNode } from 'react'
import { useDraft } from '../../../fields/use-draft.ts'
import { useStableValue } from '../../../fields/use-stable-value.ts'
import { readingOf, type DraftReading } from '../../../policy/draft-reading.ts'
import type { Settings } from '../../../policy/settings.ts'

const DraftAnalysisContext = createContext<DraftReading | undefined>(undefined)

/** The reading of the draft; re-renders when a change of the draft changes what it says. */
export function useDraftAnalysis(): DraftReading {
  const reading = use(DraftAnalysisContext)
  if (reading === undefined)
    throw new Error('useDraftAnalysis needs a DraftAnalysisProvider above it')
  return reading
}

const useStableParts = ({ settings, unusable, changed }: DraftReading) => ({
  settings: useStableValue(settings),
  unusable: useStableValue(unusable),
  changed: useStableValue(changed),
})

/**
 * Reads the draft once per change for all who show it. Its children are not rendered again: they
 * are the same elements, and only those that use the reading subscribe to it.
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
  const reading = useMemo(
    () => ({ settings, unusable, changed, saved }),
    [settings, unusable, changed, saved],
  )
  return <DraftAnalysisContext value={reading}>{children}</DraftAnalysisContext>
}
