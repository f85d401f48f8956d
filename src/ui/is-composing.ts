/** The parts of a keyboard event that show whether an input method has taken the key. */
export type ComposedKey = {
  readonly isComposing: boolean
  /** Deprecated, but the only sign in Safari, which ends the composition before the key. */
  readonly keyCode: number
}

/** The key code of every key that an input method has taken. */
const takenByInputMethod = 229

/** Returns true for a key of an input method, such as the Enter that confirms a word. */
export const isComposing = (event: ComposedKey): boolean =>
  event.isComposing || event.keyCode === takenByInputMethod
