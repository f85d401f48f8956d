import { useEffect, useMemo, useState } from 'react'
import { useDraftAnalysis } from '../draft-analysis.tsx'
import type { SettingsFormState } from '../use-settings-form.ts'
import type { Desk } from './desk.ts'
import { createKeeper, type Keeper } from './keeper.ts'

/** Writes what is not written yet before the page may be gone, and goes on when it comes back. */
function usePageLife(keeper: Keeper): void {
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') keeper.flush()
      else keeper.wake()
    }
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) void keeper.comeBack()
    }
    document.addEventListener('visibilitychange', onVisibility, { signal })
    window.addEventListener('pagehide', keeper.leave, { signal })
    window.addEventListener('pageshow', onShow, { signal })
    return () => {
      life.abort()
      keeper.flush()
    }
  }, [keeper])
}

/**
 * Keeps the draft of the form in the browser while it changes something, and says whether it can.
 *
 * @param putsAside whether the desk holds something that the form has not begun with
 */
export function useKeeper(desk: Desk | null, state: SettingsFormState, putsAside: boolean) {
  const { changed } = useDraftAnalysis()
  const { base, source, form } = state
  const hasChanges = changed.length > 0 || base.replacesUnreadable
  const [isKept, setKept] = useState(true)
  const keeper = useMemo(() => createKeeper(desk, putsAside, setKept), [desk, putsAside])
  useEffect(() => {
    keeper.follow(hasChanges ? () => ({ base, source, draft: form.getValues() }) : undefined)
  }, [keeper, hasChanges, base, source, form])
  // The reading stays the same where an edit does not change what it says, so it does not tell.
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: keeper.touch }),
    [keeper, form],
  )
  usePageLife(keeper)
  return { keeper, isKept, hasChanges }
}
