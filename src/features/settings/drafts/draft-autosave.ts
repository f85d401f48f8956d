import type { FormSnapshot } from '../editor/form-snapshot.ts'
import type { TabDrafts } from './tab-drafts.ts'

/** How long after an edit the draft is kept, in milliseconds: it is written at most so often. */
export const autosaveDelayMs = 400

/** Keeps what the form holds, a moment after it has changed. */
export type DraftAutosave = {
  /** How to read what is to be kept from now on; nothing where the draft changes nothing. */
  follow: (read: (() => FormSnapshot) | undefined) => void
  /** What is to be kept has changed: it is read and written a moment later. */
  touch: () => void
  /** Writes at once what is still to be written. Returns whether all there is to keep is kept. */
  flush: () => boolean
  /** The page is going: writes at once, and lets others have the draft. */
  leave: () => void
  /** The page has come back as it was. */
  comeBack: () => Promise<void>
  /** The page is looked at again: writes at once if another tab has taken the draft over meanwhile. */
  wake: () => void
}

/**
 * Makes a keeper.
 *
 * @param desk where to keep it; `null` where there is no place
 * @param putsAside whether what the desk holds at first must not be written over
 * @param onKept is told after every attempt whether it was kept
 */
export function createDraftAutosave(
  tabDrafts: TabDrafts | null,
  putsAside: boolean,
  onKept: (isKept: boolean) => void,
): DraftAutosave {
  let mustPutAside = putsAside
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
    // What had no room before may have some by now.
    if (timer !== undefined || !isKept) write()
    return isKept
  }

  function wake() {
    if (tabDrafts?.isTaken() === true) write()
  }

  function touch() {
    if (latest) timer ??= setTimeout(write, autosaveDelayMs)
  }

  return {
    touch,
    follow(read) {
      if (mustPutAside) tabDrafts?.putAside()
      mustPutAside = false
      latest = read
      if (read) {
        touch()
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
