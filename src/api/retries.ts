import { ApiError, retryAfterOf, type Failure } from './api-error.ts'
import type { ProblemCode } from './contract.ts'
import { pauseMs } from './pauses.ts'

/** How often a read that failed is repeated without being asked. */
const repeats = 2

/** The longest time that a server can ask to wait for a repeat that nobody asked for, in seconds. */
const longestWaitSeconds = 60

/** What passes by itself. Everything else fails the second time as it did the first. */
const passing: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'tooManyRequests',
  'serverFailed',
  'unavailable',
])

function mayPass(failure: Failure): boolean {
  switch (failure.kind) {
    case 'unreachable':
    case 'timedOut':
      return true
    case 'notUnderstood':
      return failure.status >= 500
    case 'pageOutdated':
      return false
    case 'problem':
      return passing.has(failure.problem.code)
  }
}

/** Whether a read that has been repeated `count` times and failed with `error` is repeated again. */
export function isRepeated(count: number, error: Error): boolean {
  if (!(error instanceof ApiError) || count >= repeats || !mayPass(error.failure)) return false
  return (retryAfterOf(error.failure) ?? 0) <= longestWaitSeconds
}

/**
 * How many milliseconds to wait before repeat number `count` of a read, the first being 0: what the
 * server asks for, if it does, and then {@link pauseMs}.
 */
export function repeatDelayMs(count: number, error: Error, random?: () => number): number {
  const asked = error instanceof ApiError ? (retryAfterOf(error.failure) ?? 0) : 0
  return asked * 1000 + pauseMs(count, random)
}

/**
 * How reads are repeated, as options of a query. A tab that nobody looks at waits until somebody does.
 * A read that has failed before its page is drawn is not repeated for that alone: it would ask at once
 * a server that may have asked to wait.
 */
export const repeatReads = {
  retryOnMount: false,
  retry: isRepeated,
  retryDelay: (count: number, error: Error) => repeatDelayMs(count, error),
}
