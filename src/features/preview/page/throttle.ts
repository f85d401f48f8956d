/** Writes the last of many texts, a moment after the first of them came. */
export type Throttle = { follow: (text: () => string | undefined) => void; stop: () => void }

/** How long the address waits, in milliseconds: browsers refuse to change it much more often. */
export const addressDelayMs = 300

/**
 * Makes a writer that calls `write` at most once every `delayMs` milliseconds, with what the latest
 * text of that time says; not at all where it says nothing. After `stop`, what was still to be
 * written is not.
 */
export function createThrottle(write: (text: string) => void, delayMs: number): Throttle {
  let latest: (() => string | undefined) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const finish = () => {
    const text = latest?.()
    timer = undefined
    if (text !== undefined) write(text)
  }
  return {
    follow(text) {
      latest = text
      timer ??= setTimeout(finish, delayMs)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
