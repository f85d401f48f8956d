import type { Problem } from './contract.ts'

/**
 * Why a request has no usable answer: no connection, none in time, an answer that the contract does
 * not know (a lost mock answers 200 with HTML), or a problem that the server named.
 */
export type Failure =
  | { kind: 'unreachable' }
  | { kind: 'timedOut' }
  | { kind: 'notUnderstood'; status: number }
  | { kind: 'problem'; problem: Problem; retryAfterSeconds?: number }

/** The one error that the client throws. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind === 'problem' ? failure.problem.code : failure.kind, options)
    this.failure = failure
  }
}
