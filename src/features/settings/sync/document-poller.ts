import { ApiError, retryAfterOf } from '../../../api/api-error.ts'

/** The time between two questions, in milliseconds. */
export const everyMs = 60_000

/** The longest pause after failures, in milliseconds, before jitter. */
const longestMs = 15 * 60_000

/** The shortest time between an answer and the next question, in milliseconds. */
const soonestMs = 2000

/** Asks the server again and again whether the document has changed. */
export type DocumentPoller = {
  /** Asks at once, unless the server was just asked or wants to wait. */
  checkNow: () => void
  /** Asks at once, also right after an answer, because the document has changed. */
  notifyChanged: () => void
  /** Asks nothing until the next `checkNow`. */
  pause: () => void
  /** Stops for good, and aborts a question that is under way. */
  stop: () => void
}

/** The dependencies of a poller. */
export type DocumentPollerOptions = {
  /** @throws {ApiError} if there is no answer */
  ask: (signal: AbortSignal) => Promise<void>
  /** The age of the last answer when the poller starts, in milliseconds. */
  ageMs: number
  /** Returns a number from 0 to 1, which keeps many pages from asking at once after a failure. */
  random?: () => number
}

/** Returns the pause after `failures` in a row, in milliseconds: exponential, with jitter. */
export const pauseAfter = (failures: number, random: number): number =>
  failures === 0 ? everyMs : Math.min(everyMs * 2 ** failures, longestMs) * (0.75 + random / 2)

const retryAfterMs = (error: unknown): number =>
  error instanceof ApiError ? (retryAfterOf(error.failure) ?? 0) * 1000 : 0

/** Creates a poller, which starts at once. It asks one question at a time. */
export function createDocumentPoller(options: DocumentPollerOptions): DocumentPoller {
  const { ask, ageMs, random = Math.random } = options
  const life = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let notBefore = performance.now() + soonestMs - ageMs
  let mustWait = false
  let isUnderWay = false
  let isWanted = false
  let isPaused = false

  function schedule(ms: number) {
    clearTimeout(timer)
    if (!isPaused && !life.signal.aborted) timer = setTimeout(() => void run(), ms)
  }

  /** Asks once. Resolves to the pause until the next question. */
  async function askOnce(): Promise<number> {
    try {
      await ask(life.signal)
      failures = 0
      mustWait = false
      notBefore = performance.now() + soonestMs
      return isWanted ? 0 : everyMs
    } catch (error) {
      failures += 1
      const asked = retryAfterMs(error)
      mustWait = asked > 0
      notBefore = performance.now() + Math.max(asked, soonestMs)
      return Math.max(pauseAfter(failures, random()), asked * (1 + random() / 10))
    }
  }

  async function run() {
    clearTimeout(timer)
    if (isUnderWay) return
    isUnderWay = true
    isWanted = false
    const pauseMs = await askOnce()
    isUnderWay = false
    schedule(pauseMs)
  }

  const isTooSoon = () => performance.now() < notBefore
  schedule(everyMs)

  return {
    checkNow() {
      isPaused = false
      if (isTooSoon()) schedule(mustWait ? notBefore - performance.now() : everyMs)
      else void run()
    },
    notifyChanged() {
      isWanted = true
      if (!mustWait || !isTooSoon()) void run()
    },
    pause() {
      isPaused = true
      clearTimeout(timer)
    },
    stop() {
      life.abort()
      clearTimeout(timer)
    },
  }
}
