/** Writes the latest of many texts at most once per interval. */
export type Throttle = { follow: (text: () => string | undefined) => void; stop: () => void }

/** The interval between two changes of the URL, in milliseconds: browsers refuse more frequent ones. */
export const addressDelayMs = 300

/**
 * Creates a throttle that calls `write` at most once every `delayMs` milliseconds, with the latest
 * text at that time, unless that is `undefined`. `stop` drops a text that is not written yet.
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
