import { useEffect, useMemo, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Draft } from '../../../policy/draft.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import type { Base, FormSnapshot, Source } from '../editor/form-snapshot.ts'
import type { Reason } from '../editor/reason.ts'
import type { TabDrafts } from './tab-drafts.ts'

/** The time between an edit and the write that keeps it, in milliseconds. */
export const autosaveDelayMs = 400

/** Keeps the contents of the form in the browser. */
export type DraftAutosave = {
  /** Sets what reads the form from now on; `undefined` while the draft changes nothing. */
  follow: (read: (() => FormSnapshot) | undefined) => void
  /** Schedules a write after an edit. */
  schedule: () => void
  /** Writes at once what is pending. Returns true if everything is kept. */
  flush: () => boolean
  /** Writes at once and lets other tabs have the draft, because the page is closing. */
  leave: () => void
  /** Continues after the page was restored from the back/forward cache. */
  comeBack: () => Promise<void>
  /** Writes at once if another tab has taken the draft while this page was frozen. */
  wake: () => void
}

/**
 * Creates an autosave.
 *
 * @param tabDrafts where it writes; `null` if the browser keeps no drafts
 * @param setsAside true if what is kept at first must not be overwritten
 * @param onKept called after every write with its result
 */
export function createDraftAutosave(
  tabDrafts: TabDrafts | null,
  setsAside: boolean,
  onKept: (isKept: boolean) => void,
): DraftAutosave {
  let mustSetAside = setsAside
  let latest: (() => FormSnapshot) | undefined
  let isKept = true
  let timer: ReturnType<typeof setTimeout> | undefined

  function write() {
    clearTimeout(timer)
    timer = undefined
    if (!latest) return
    const keptAt = new Date().toISOString()
    isKept = tabDrafts?.keep({ account: tabDrafts.account, keptAt, ...latest() }) ?? false
    onKept(isKept)
  }

  function flush() {
    // There may be room now for a draft that did not fit before.
    if (timer !== undefined || !isKept) write()
    return isKept
  }

  function wake() {
    if (tabDrafts?.isTaken() === true) write()
  }

  function schedule() {
    if (latest) timer ??= setTimeout(write, autosaveDelayMs)
  }

  return {
    schedule,
    follow(read) {
      if (mustSetAside) tabDrafts?.setAside()
      mustSetAside = false
      latest = read
      if (read) {
        schedule()
        return
      }
      clearTimeout(timer)
      timer = undefined
      tabDrafts?.clear()
      isKept = true
      onKept(true)
    },
    flush,
    wake,
    leave() {
      flush()
      wake()
      void tabDrafts?.leave()
    },
    async comeBack() {
      await tabDrafts?.comeBack()
      write()
    },
  }
}

/** Writes what is pending before the page may be gone, and continues when the page comes back. */
function usePageLifecycle(autosave: DraftAutosave): void {
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

type Options = {
  tabDrafts: TabDrafts | null
  /** True if this tab keeps a draft that the form has not started with. */
  setsAside: boolean
  form: UseFormReturn<Draft>
  base: Base
  source: Source
  reason: Reason
}

/** Keeps the draft of the form in the browser while it changes something. */
export function useDraftAutosave({ tabDrafts, setsAside, form, base, source, reason }: Options) {
  const { changed } = useDraftAnalysis()
  const hasChanges = changed.length > 0 || base.replacesUnreadable
  const [isKept, setKept] = useState(true)
  const autosave = useMemo(
    () => createDraftAutosave(tabDrafts, setsAside, setKept),
    [tabDrafts, setsAside],
  )
  useEffect(() => {
    const read = () => ({ base, source, draft: form.getValues(), reason: reason.read() })
    autosave.follow(hasChanges ? read : undefined)
  }, [autosave, hasChanges, base, source, form, reason])
  // Not every edit changes the analysis, so the form itself reports them.
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: autosave.schedule }),
    [autosave, form],
  )
  useEffect(() => reason.subscribe(autosave.schedule), [autosave, reason])
  usePageLifecycle(autosave)
  return { autosave, isKept, hasChanges }
}
