/** For how long nothing has to be typed until typing has paused, in milliseconds. */
const pauseMs = 1000

const listeners = new Set<() => void>()
let isTyping = false
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

/** Switches, lists and sliders tell of an input as well, but not by an `InputEvent`. */
function onInput(event: Event): void {
  if (!(event instanceof InputEvent)) return
  clearTimeout(pause)
  pause = setTimeout(end, pauseMs)
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
  for (const ending of ['focusout', 'pointerdown', 'submit']) {
    window.addEventListener(ending, end, options)
  }
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
    end()
  }
}

/** Returns whether somebody is typing just now. */
export const isSomebodyTyping = (): boolean => isTyping
