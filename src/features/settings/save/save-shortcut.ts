import { useEffect, useEffectEvent } from 'react'
import { isComposing, type ComposedKey } from '../../../ui/is-composing.ts'

/** The parts of a `keydown` event that the shortcut depends on. */
export type ShortcutEvent = ComposedKey &
  Pick<
    KeyboardEvent,
    'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'getModifierState'
  >

/** A key that types one ASCII or Latin character, and so belongs to a Latin layout. */
const latinKey = /^[ -~\p{Script=Latin}]$/u

/** A key with a name instead of a character, such as `Enter` or `Dead`. */
const namedKey = /^[A-Z][A-Za-z0-9]+$/u

/**
 * Returns true for the S key. On a Latin layout that is the key that types an S, wherever it is: on
 * Dvorak, the key at the position of S types an O. On other layouts, the position counts.
 */
function isS({ key, code }: ShortcutEvent): boolean {
  if (latinKey.test(key)) return key.toLowerCase() === 's'
  return !namedKey.test(key) && code === 'KeyS'
}

const hasOneModifier = (event: ShortcutEvent): boolean =>
  event.ctrlKey !== event.metaKey &&
  !event.altKey &&
  !event.shiftKey &&
  !event.getModifierState('AltGraph')

/**
 * Returns the response to a key: `save` for Ctrl+S or Cmd+S without any other modifier, on every
 * keyboard layout; `swallow` if it must neither save nor open the browser's own dialog, because the
 * key repeats or an input method is composing; otherwise `ignore`.
 */
export function saveShortcut(event: ShortcutEvent): 'save' | 'swallow' | 'ignore' {
  if (!hasOneModifier(event) || !isS(event)) return 'ignore'
  return event.repeat || isComposing(event) ? 'swallow' : 'save'
}

/** The handlers of the shortcut on the page, the latest last. */
const handlers: object[] = []

/**
 * Calls `save` on {@link saveShortcut} instead of the browser's own saving of the page. Only the
 * latest of several handlers responds, so that nothing behind a dialog is saved.
 */
export function useSaveShortcut(save: () => void): void {
  const onSave = useEffectEvent(save)
  useEffect(() => {
    const handler = {}
    handlers.push(handler)
    const onKeyDown = (event: KeyboardEvent) => {
      const response = saveShortcut(event)
      if (response === 'ignore') return
      event.preventDefault()
      if (response === 'save' && handlers.at(-1) === handler) onSave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      handlers.splice(handlers.indexOf(handler), 1)
    }
  }, [])
}

const doNothing = () => undefined

/** Keeps the shortcut from saving anything behind a dialog that has nothing to save. */
export function useNoSaveShortcut(): void {
  useSaveShortcut(doNothing)
}
