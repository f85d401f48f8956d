import { createContext, use, useMemo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Draft } from '../../policy/draft.ts'
import { readingOf, type DraftReading } from '../../policy/draft-reading.ts'
import type { Settings } from '../../policy/settings.ts'

const DraftReadingContext = createContext<DraftReading | undefined>(undefined)

/** The reading of the draft; re-renders with every change of it. */
export function useDraftReading(): DraftReading {
  const reading = use(DraftReadingContext)
  if (reading === undefined) throw new Error('useDraftReading needs a DraftReader above it')
  return reading
}

/**
 * Reads the draft once per change for all who show it. Its children are not rendered again: they
 * are the same elements, and only those that use the reading subscribe to it.
 */
export function DraftReader({ saved, children }: { saved: Settings; children: ReactNode }) {
  // The form changes its values in place; a copy tells one state of the draft from the next.
  const draft = useWatch<Draft, Draft, Draft>({ compute: (values) => structuredClone(values) })
  const reading = useMemo(() => readingOf(draft, saved), [draft, saved])
  return <DraftReadingContext value={reading}>{children}</DraftReadingContext>
}
