import { isComposing, type ComposedKey } from '../../../fields/is-composing.ts'

/** The parts of a `keydown` event that decide about the shortcut. */
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
 * Returns true for the key that means S. On a Latin layout that is the key that types an S, wherever
 * it is: on Dvorak, the key in the place of S types an O. Other layouts have no S, so the place counts.
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
 * Returns how to answer a key: `save` for Ctrl+S or Cmd+S, without any other modifier and on every
 * keyboard layout. `swallow` for one that must not save, because the keys are held down or an input
 * method is composing, and must not open the browser's own dialog either. Otherwise `ignore`.
 */
export function saveShortcut(event: ShortcutEvent): 'save' | 'swallow' | 'ignore' {
  if (!hasOneModifier(event) || !isS(event)) return 'ignore'
  return event.repeat || isComposing(event) ? 'swallow' : 'save'
}
