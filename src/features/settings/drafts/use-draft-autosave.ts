import { useEffect, useMemo, useState } from 'react'
import { useDraftAnalysis } from '../editor/draft-analysis.tsx'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import type { TabDrafts } from './tab-drafts.ts'
import { createDraftAutosave, type DraftAutosave } from './draft-autosave.ts'

/** Writes what is not written yet before the page may be gone, and goes on when it comes back. */
function usePageLife(autosave: DraftAutosave): void {
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') autosave.flush()
      else autosave.wake()
    }
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) void autosave.comeBack()
    }
    document.addEventListener('visibilitychange', onVisibility, { signal })
    window.addEventListener('pagehide', autosave.leave, { signal })
    window.addEventListener('pageshow', onShow, { signal })
    return () => {
      life.abort()
      autosave.flush()
    }
  }, [autosave])
}

/**
 * Keeps the draft of the form in the browser while it changes something, and says whether it can.
 *
 * @param putsAside whether the desk holds something that the form has not begun with
 */
export function useDraftAutosave(
  tabDrafts: TabDrafts | null,
  state: SettingsFormState,
  putsAside: boolean,
) {
  const { changed } = useDraftAnalysis()
  const { base, source, form } = state
  const hasChanges = changed.length > 0 || base.replacesUnreadable
  const [isKept, setKept] = useState(true)
  const autosave = useMemo(
    () => createDraftAutosave(tabDrafts, putsAside, setKept),
    [tabDrafts, putsAside],
  )
  useEffect(() => {
    autosave.follow(hasChanges ? () => ({ base, source, draft: form.getValues() }) : undefined)
  }, [autosave, hasChanges, base, source, form])
  // The reading stays the same where an edit does not change what it says, so it does not tell.
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: autosave.touch }),
    [autosave, form],
  )
  usePageLife(autosave)
  return { autosave, isKept, hasChanges }
}
