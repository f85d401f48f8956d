/** For how long nothing has to be typed until typing has paused, in milliseconds. */
const pauseMs = 1000

const listeners = new Set<() => void>()
let isTyping = false
let isPressed = false
let pause: ReturnType<typeof setTimeout> | undefined
let watching: AbortController | undefined

function become(typing: boolean): void {
  if (isTyping === typing) return
  isTyping = typing
  for (const tell of listeners) tell()
}

function end(): void {
  clearTimeout(pause)
  become(false)
}

/** While a pointer is pressed, nothing may move the button under it: its click would be lost. */
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

/** Fields lose the focus as well, and the capturing listener hears of it. */
function onBlur({ target }: FocusEvent): void {
  if (target === window) onRelease()
}

/** Switches, lists and sliders tell of an input as well, but not by an `InputEvent`. */
function onInput(event: Event): void {
  if (!(event instanceof InputEvent)) return
  clearTimeout(pause)
  pause = setTimeout(endUnlessPressed, pauseMs)
  become(true)
}

/** Keys with Ctrl or Cmd do something with what has been typed, such as saving it. */
function onKeyDown({ ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if ((ctrlKey || metaKey) && !altKey) end()
}

function startWatching(): AbortController {
  const life = new AbortController()
  // In front of whoever acts on these events: they then find that the typing is over.
  const options = { signal: life.signal, capture: true }
  window.addEventListener('input', onInput, options)
  window.addEventListener('keydown', onKeyDown, options)
  window.addEventListener('focusout', endUnlessPressed, options)
  window.addEventListener('submit', end, options)
  window.addEventListener('pointerdown', onPress, options)
  // Under a context menu, and in another window, the release itself may never be told.
  for (const release of ['pointerup', 'pointercancel', 'contextmenu']) {
    window.addEventListener(release, onRelease, options)
  }
  window.addEventListener('blur', onBlur, options)
  return life
}

/**
 * Calls `tell` whenever somebody begins to type into a text field, and when they pause for a second,
 * leave the field or do something else. Returns what ends that.
 */
export function subscribeToTyping(tell: () => void): () => void {
  watching ??= startWatching()
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
    if (listeners.size > 0) return
    watching?.abort()
    watching = undefined
    isPressed = false
    end()
  }
}

/** Returns whether somebody is typing just now. */
export const isSomebodyTyping = (): boolean => isTyping
