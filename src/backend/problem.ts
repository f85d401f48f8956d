import {
  problemStatus,
  type FieldError,
  type plainProblemCodes,
  type Problem,
  type ProblemCode,
  type SettingsDocument,
} from '../api/contract.ts'

/** The code of a problem that says no more than itself. */
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

/** What stops a request: thrown wherever that is noticed, answered in one place. */
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

/** A refusal that its code and `detail` describe in full. */
export const refusal = (code: PlainCode, detail: string, headers?: Record<string, string>) =>
  new Refusal(base(code, detail), headers)

/** 422: something in the body is wrong at the places that `errors` name. */
export const invalidSettings = (errors: FieldError[]) =>
  new Refusal({
    ...base('invalidSettings', 'The settings cannot be saved as they are.'),
    errors,
  })

/** 412: the save started from another version than the one that is stored. */
export const staleVersion = (current: SettingsDocument) =>
  new Refusal({
    ...base('staleVersion', `The settings have changed: version ${current.version} is stored.`),
    current,
  })

/** 500: what is stored as `version` is not a document that this server can read. */
export const storedDocumentUnreadable = (version: number, raw: string) =>
  new Refusal({
    ...base('storedDocumentUnreadable', `Version ${version} as stored cannot be read.`),
    raw,
    version,
  })
