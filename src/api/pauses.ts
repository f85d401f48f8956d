/** Waits so many milliseconds. */
export type Wait = (ms: number) => Promise<void>

/** Waits by the clock. */
export const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const firstPauseMs = 1000

/**
 * How many milliseconds to wait before repeat number `count`, the first being 0: from 1 to 2 s, 2
 * to 4 s, 4 to 8 s and so on. Where in that span is left to `random` (0 to 1), so that many pages
 * that lost the same server do not all come back to it in the same moment.
 */
export const pauseMs = (count: number, random: () => number = Math.random) =>
  firstPauseMs * 2 ** count * (1 + random())
