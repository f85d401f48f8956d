import { useEffect, useEffectEvent } from 'react'
import { saveShortcut } from './save-shortcut.ts'

/** What is open and has an answer to the shortcut; what was opened last comes last. */
const open: object[] = []

/**
 * Calls `save` on {@link saveShortcut} instead of the browser's own saving of the page. Of several
 * that are open, the one in front answers: what lies behind a dialog is not saved from there.
 */
export function useSaveShortcut(save: () => void): void {
  const onSave = useEffectEvent(save)
  useEffect(() => {
    const place = {}
    open.push(place)
    const onKeyDown = (event: KeyboardEvent) => {
      const answer = saveShortcut(event)
      if (answer === 'ignore') return
      event.preventDefault()
      if (answer === 'save' && open.at(-1) === place) onSave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      open.splice(open.indexOf(place), 1)
    }
  }, [])
}

const doNothing = () => undefined

/** Keeps the shortcut from saving what lies behind a dialog that has nothing to save. */
export function useNoSaveShortcut(): void {
  useSaveShortcut(doNothing)
}
