import {
  problemStatus,
  type FieldError,
  type plainProblemCodes,
  type Problem,
  type ProblemCode,
  type SettingsDocument,
} from '../api/contract.ts'
import { NoRoomError, UnavailableError } from './store.ts'

/** The code of a problem without further members. */
export type PlainCode = (typeof plainProblemCodes)[number]

const titles: Record<ProblemCode, string> = {
  notJson: 'Not JSON',
  invalidRequest: 'Invalid request',
  signInRequired: 'Sign-in required',
  notPermitted: 'Not permitted',
  notFound: 'Not found',
  methodNotAllowed: 'Method not allowed',
  conflict: 'Conflict',
  staleVersion: 'Stale version',
  bodyTooLarge: 'Body too large',
  unsupportedMediaType: 'Unsupported media type',
  invalidSettings: 'Invalid settings',
  keyReused: 'Idempotency key reused',
  versionRequired: 'Version required',
  tooManyRequests: 'Too many requests',
  serverFailed: 'Server failed',
  storedDocumentUnreadable: 'Stored document unreadable',
  unavailable: 'Unavailable',
  noRoom: 'No room',
}

const base = <Code extends ProblemCode>(code: Code, detail: string) => ({
  type: 'about:blank' as const,
  title: titles[code],
  status: problemStatus[code],
  detail,
  code,
})

/** The error that a handler throws to answer with `problem` and `headers`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail)
    this.problem = problem
    this.headers = headers
  }
}

/** Creates the refusal for a problem without further members. */
export const refusal = (code: PlainCode, detail: string, headers?: Record<string, string>) =>
  new Refusal(base(code, detail), headers)

/** Creates the 401 refusal for a sender who is not signed in. */
export const signInRequired = (signInUrl: string | undefined) =>
  new Refusal({
    ...base('signInRequired', 'Nobody is signed in.'),
    ...(signInUrl !== undefined && { signInUrl }),
  })

/** Creates the 422 refusal for a body with the given field errors. */
export const invalidSettings = (errors: FieldError[]) =>
  new Refusal({
    ...base('invalidSettings', 'The settings cannot be saved as they are.'),
    errors,
  })

/** Creates the 412 refusal for a save that started from an outdated version. */
export const staleVersion = (current: SettingsDocument) =>
  new Refusal({
    ...base('staleVersion', `The settings have changed: version ${current.version} is stored.`),
    current,
  })

/** Creates the 500 refusal for a stored version that this server cannot read. */
export const storedDocumentUnreadable = (version: number, raw: string) =>
  new Refusal({
    ...base('storedDocumentUnreadable', `Version ${version} as stored cannot be read.`),
    raw,
    version,
  })

/** The seconds after which a client repeats a request that found no database. */
const retryAfterSeconds = 2

/**
 * Returns the refusal for any error: itself, `noRoom` for a full store, `unavailable` for a database
 * that does not answer, otherwise `serverFailed`.
 */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof NoRoomError) return refusal('noRoom', `Nothing was saved: ${error.message}.`)
  if (error instanceof UnavailableError) {
    return refusal('unavailable', 'The database does not answer.', {
      'retry-after': String(retryAfterSeconds),
    })
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return refusal('serverFailed', `The backend failed. ${reason}`)
}
