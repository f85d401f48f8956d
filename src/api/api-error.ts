import type { Problem } from './contract.ts'

/**
 * Why a request has no usable answer: no connection, none in time, an answer that the contract does
 * not know (a lost mock answers 200 with HTML), one of a server that is newer than this page, or a
 * problem that the server named.
 */
export type Failure =
  | { kind: 'unreachable' }
  | { kind: 'timedOut' }
  | { kind: 'notUnderstood'; status: number; retryAfterSeconds?: number }
  | { kind: 'pageOutdated'; status: number }
  | { kind: 'problem'; problem: Problem; retryAfterSeconds?: number }

const cameAtMs = new WeakMap<Failure, number>()

/** The one error that the client throws. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind === 'problem' ? failure.problem.code : failure.kind, options)
    cameAtMs.set(failure, performance.now())
    this.failure = failure
  }
}

/** After how many seconds, from when it came, the server wants to be asked again, if it says so. */
export const retryAfterOf = (failure: Failure): number | undefined =>
  'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined

/** Before when the server does not want to be asked again, by the clock of `performance`, if it says so. */
export function notBeforeMs(failure: Failure): number {
  const seconds = retryAfterOf(failure)
  return seconds === undefined ? 0 : (cameAtMs.get(failure) ?? 0) + seconds * 1000
}

/** Returns true if a save may have been stored although no usable answer came. */
export function mayHaveSaved(failure: Failure): boolean {
  if (failure.kind === 'pageOutdated') return failure.status === 200
  return failure.kind !== 'problem'
}
