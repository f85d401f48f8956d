import { ApiError } from '../../../api/api-error.ts'

/** How long after an answer the server is asked again, in milliseconds. */
export const everyMs = 60_000

/** The longest pause after failures, in milliseconds, before chance adds to it. */
const longestMs = 15 * 60_000

/** How soon after an answer the server may be asked again, whatever happens, in milliseconds. */
const soonestMs = 2000

/** Asks again and again whether something is new. */
export type DocumentPoller = {
  /** Somebody looks at the page: asks at once, unless it has just been asked or has to wait. */
  look: () => void
  /** Something is new for certain: asks at once, also right after an answer. */
  tell: () => void
  /** Asks nothing until it is looked at again. */
  pause: () => void
  /** Asks nothing any more, and gives up what is under way. */
  stop: () => void
}

/** What a watch stands on. */
export type DocumentPollerOptions = {
  /** @throws {ApiError} when there is no answer */
  ask: (signal: AbortSignal) => Promise<void>
  /** How long ago the last answer came when the watch begins, in milliseconds. */
  ageMs: number
  /** From 0 to 1, so that many pages do not ask in the same moment after a failure. */
  random?: () => number
}

/** The pause after so many failures in a row, in milliseconds: longer each time, never the same. */
export const pauseAfter = (failures: number, random: number): number =>
  failures === 0 ? everyMs : Math.min(everyMs * 2 ** failures, longestMs) * (0.75 + random / 2)

function retryAfterMs(error: unknown): number {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return 0
  return (error.failure.retryAfterSeconds ?? 0) * 1000
}

/** Begins to watch. One question is under way at a time. */
export function createDocumentPoller({
  ask,
  ageMs,
  random = Math.random,
}: DocumentPollerOptions): DocumentPoller {
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

  /** Asks once; answers with the pause until the next time. */
  async function once(): Promise<number> {
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
    const pauseMs = await once()
    isUnderWay = false
    schedule(pauseMs)
  }

  const isTooSoon = () => performance.now() < notBefore
  schedule(everyMs)

  return {
    look() {
      isPaused = false
      if (isTooSoon()) schedule(mustWait ? notBefore - performance.now() : everyMs)
      else void run()
    },
    tell() {
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
