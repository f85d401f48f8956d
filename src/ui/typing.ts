/** The time without input after which typing counts as paused, in milliseconds. */
const pauseMs = 1000

const listeners = new Set<() => void>()
let isTyping = false
let isPressed = false
let pause: ReturnType<typeof setTimeout> | undefined
let watching: AbortController | undefined

function become(typing: boolean): void {
  if (isTyping === typing) return
  isTyping = typing
  for (const onChange of listeners) onChange()
}

function end(): void {
  clearTimeout(pause)
  become(false)
}

/** Keeps the page still while a pointer is pressed: if the button under it moved, its click would be lost. */
function endUnlessPressed(): void {
  if (!isPressed) end()
}

function onPress(): void {
  isPressed = true
}

function onRelease(): void {
  isPressed = false
  // The click comes right after the release.
  setTimeout(endUnlessPressed)
}

/** Ignores the blur of fields, which the capturing listener receives as well. */
function onBlur({ target }: FocusEvent): void {
  if (target === window) onRelease()
}

/** Ignores switches, lists and sliders, whose input events are no `InputEvent`. */
function onInput(event: Event): void {
  if (!(event instanceof InputEvent)) return
  clearTimeout(pause)
  pause = setTimeout(endUnlessPressed, pauseMs)
  become(true)
}

/**
 * Ends typing for a key with Ctrl or Cmd, which acts on the typed text, such as saving it, and for Tab,
 * so that what appears below the field is there before the focus moves.
 */
function onKeyDown({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (key === 'Tab' || ((ctrlKey || metaKey) && !altKey)) end()
}

function startWatching(): AbortController {
  const life = new AbortController()
  // Before other listeners of these events, so that typing is over when they run.
  const options = { signal: life.signal, capture: true }
  window.addEventListener('input', onInput, options)
  window.addEventListener('keydown', onKeyDown, options)
  window.addEventListener('focusout', endUnlessPressed, options)
  window.addEventListener('submit', end, options)
  window.addEventListener('pointerdown', onPress, options)
  // A release over a context menu or in another window may cause no event of its own.
  for (const release of ['pointerup', 'pointercancel', 'contextmenu']) {
    window.addEventListener(release, onRelease, options)
  }
  window.addEventListener('blur', onBlur, options)
  return life
}

/**
 * Calls `onChange` when the person starts typing into a text field, and when they pause for a second,
 * leave the field or do something else. Returns the function that unsubscribes.
 */
export function subscribeToTyping(onChange: () => void): () => void {
  watching ??= startWatching()
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    watching?.abort()
    watching = undefined
    isPressed = false
    end()
  }
}

/** Returns true while the person is typing. */
export const isSomebodyTyping = (): boolean => isTyping
