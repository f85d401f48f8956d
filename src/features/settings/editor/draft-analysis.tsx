import { createContext, use, useMemo, type ReactNode } from 'react'
import { useDraft } from '../../../fields/use-draft.ts'
import { useSteady } from '../../../fields/use-stable-value.ts'
import { readingOf, type DraftReading } from '../../../policy/draft-reading.ts'
import type { Settings } from '../../../policy/settings.ts'

const DraftReadingContext = createContext<DraftReading | undefined>(undefined)

/** The reading of the draft; re-renders when a change of the draft changes what it says. */
export function useDraftReading(): DraftReading {
  const reading = use(DraftReadingContext)
  if (reading === undefined) throw new Error('useDraftReading needs a DraftReader above it')
  return reading
}

const useSteadyParts = ({ settings, unusable, changed }: DraftReading) => ({
  settings: useSteady(settings),
  unusable: useSteady(unusable),
  changed: useSteady(changed),
})

/**
 * Reads the draft once per change for all who show it. Its children are not rendered again: they
 * are the same elements, and only those that use the reading subscribe to it.
 */
export function DraftReader({ saved, children }: { saved: Settings; children: ReactNode }) {
  const draft = useDraft()
  const { settings, unusable, changed } = useSteadyParts(readingOf(draft, saved))
  const reading = useMemo(
    () => ({ settings, unusable, changed, saved }),
    [settings, unusable, changed, saved],
  )
  return <DraftReadingContext value={reading}>{children}</DraftReadingContext>
}
