import { createContext, use, useMemo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { settingsDifferences } from '../../policy/differences.ts'
import { readDraft, type Draft } from '../../policy/draft.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import type { Settings } from '../../policy/settings.ts'
import { usableSettings, type UsableSettings } from '../../policy/usable-settings.ts'

/** What the draft says at this moment, and which settings it would change. */
export type DraftReading = UsableSettings & { changed: SettingPath[] }

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
  const reading = useMemo<DraftReading>(
    () => ({
      ...usableSettings(draft, saved),
      changed: settingsDifferences<number | string>(saved, readDraft(draft, saved)).map(
        ({ setting }) => setting,
      ),
    }),
    [draft, saved],
  )
  return <DraftReadingContext value={reading}>{children}</DraftReadingContext>
}
