import type { Problem } from './contract.ts'

/**
 * The reason why a request has no usable answer: no connection, no answer in time, an answer outside
 * of the contract (such as HTML with status 200), an answer of a server that is newer than this page,
 * or a problem that the server reported.
 */
export type Failure =
  | { kind: 'unreachable' }
  | { kind: 'timedOut' }
  | { kind: 'notUnderstood'; status: number; retryAfterSeconds?: number }
  | { kind: 'pageOutdated'; status: number }
  | { kind: 'problem'; problem: Problem; retryAfterSeconds?: number }

const receivedAtMs = new WeakMap<Failure, number>()

/** The only error that the client throws. Its message is a short code for logs. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind === 'problem' ? failure.problem.code : failure.kind, options)
    receivedAtMs.set(failure, performance.now())
    this.failure = failure
  }
}

/** Returns the seconds of the server's `Retry-After`, counted from the answer, if it sent one. */
export const retryAfterOf = (failure: Failure): number | undefined =>
  'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined

/**
 * Returns the time before which the server asked not to be called again, in milliseconds by
 * `performance.now()`; 0 if it did not ask.
 */
export function notBeforeMs(failure: Failure): number {
  const seconds = retryAfterOf(failure)
  return seconds === undefined ? 0 : (receivedAtMs.get(failure) ?? 0) + seconds * 1000
}

/** Returns true if a save may have been stored although no usable answer came. */
export function mayHaveSaved(failure: Failure): boolean {
  if (failure.kind === 'pageOutdated') return failure.status === 200
  return failure.kind !== 'problem'
}
