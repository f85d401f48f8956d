/** The address bar, as far as a preview uses it. */
export type Address = {
  /** Returns the fragment with its `#`, or `''`. */
  read: () => string
  /** Changes the fragment, given without its `#`, with no entry in the history and no event. */
  replace: (fragment: string) => void
}

/**
 * Returns a function that writes the fragment of a preview, given without its `#`, for as long as
 * the address is the one that the preview was opened with or has written last. Another link may be
 * opened while a write is pending; that link must not be lost.
 */
export function createOwnFragment({ read, replace }: Address): (fragment: string) => void {
  let own = read()
  return (fragment) => {
    if (read() !== own) return
    replace(fragment)
    own = read()
  }
}
