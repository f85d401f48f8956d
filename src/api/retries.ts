import { ApiError, retryAfterOf, type Failure } from './api-error.ts'
import type { ProblemCode } from './contract.ts'

/** Waits for a number of milliseconds. */
export type Wait = (ms: number) => Promise<void>

/** Waits for a number of milliseconds by the clock. */
export const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const firstDelayMs = 1000

/**
 * Returns the delay before retry number `count`, starting at 0, in milliseconds: 1 to 2 s, 2 to 4 s,
 * 4 to 8 s and so on. `random` (0 to 1) selects the delay within the range, so that pages that lost
 * the same server do not all retry at the same moment.
 */
export const backoffMs = (count: number, random: () => number = Math.random): number =>
  firstDelayMs * 2 ** count * (1 + random())

/** The number of automatic retries of a failed read. */
const maxRetries = 2

/** The longest `Retry-After` for an automatic retry, in seconds. */
const longestWaitSeconds = 60

/** The problems that are usually temporary. All others would fail again. */
const temporary: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'tooManyRequests',
  'serverFailed',
  'unavailable',
])

function isTemporary(failure: Failure): boolean {
  switch (failure.kind) {
    case 'unreachable':
    case 'timedOut':
      return true
    case 'notUnderstood':
      return failure.status >= 500
    case 'pageOutdated':
      return false
    case 'problem':
      return temporary.has(failure.problem.code)
  }
}

/** Returns true if a read that failed with `error` after `count` retries is retried again. */
export function isRetried(count: number, error: Error): boolean {
  if (!(error instanceof ApiError) || count >= maxRetries || !isTemporary(error.failure))
    return false
  return (retryAfterOf(error.failure) ?? 0) <= longestWaitSeconds
}

/**
 * Returns the delay before retry number `count` of a read, starting at 0, in milliseconds: the
 * server's `Retry-After`, if it sent one, plus {@link backoffMs}.
 */
export function retryDelayMs(count: number, error: Error, random?: () => number): number {
  const asked = error instanceof ApiError ? (retryAfterOf(error.failure) ?? 0) : 0
  return asked * 1000 + backoffMs(count, random)
}

/**
 * The retries of reads, as options of a query. A hidden tab pauses its retries until it is visible. A
 * component that mounts does not retry a failed read: that would ignore the delay that the server may
 * have asked for.
 */
export const readRetries = {
  retryOnMount: false,
  retry: isRetried,
  retryDelay: (count: number, error: Error) => retryDelayMs(count, error),
}
