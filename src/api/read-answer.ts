import type * as z from 'zod/mini'
import { ApiError } from './api-error.ts'
import { problemSchema, type Problem } from './contract.ts'
import { isFromNewerServer } from './loaded-document.ts'

const problemType = 'application/problem+json'

const delay = /^\d{1,9}$/u
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u

const msOf = (text: string) => (httpDate.test(text) ? Date.parse(text) : Number.NaN)

/**
 * Returns the delay of a `Retry-After` header in whole seconds, at least 0. The header is a number of
 * seconds or an HTTP date (RFC 9110, 10.2.3). A date is relative to the server's own `date` header,
 * because the clock of this machine can be wrong. Returns `undefined` for an absent or malformed
 * header, for a date without a valid `date`, and for the date formats that RFC 9110 calls obsolete.
 */
export function retryAfterSeconds(header: string | null, date: string | null): number | undefined {
  if (header === null) return undefined
  if (delay.test(header)) return Number(header)
  const ms = msOf(header) - msOf(date ?? '')
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.ceil(ms / 1000))
}

/** Returns the server's `Retry-After` as a part of a failure. */
function retryOf({ headers }: Response) {
  const seconds = retryAfterSeconds(headers.get('retry-after'), headers.get('date'))
  return seconds === undefined ? {} : { retryAfterSeconds: seconds }
}

function notUnderstood(response: Response, cause: unknown): ApiError {
  const { status } = response
  return new ApiError({ kind: 'notUnderstood', status, ...retryOf(response) }, { cause })
}

function jsonOf(response: Response, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw notUnderstood(response, cause)
  }
}

/** Parses JSON with `schema`. */
function parse<T>(response: Response, text: string, schema: z.ZodMiniType<T>): T {
  const value = jsonOf(response, text)
  try {
    return schema.parse(value)
  } catch (cause) {
    const { status } = response
    if (isFromNewerServer(value)) throw new ApiError({ kind: 'pageOutdated', status }, { cause })
    throw notUnderstood(response, cause)
  }
}

const mediaTypeOf = ({ headers }: Response) =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()

function checkMediaType(response: Response, expected: string): void {
  const type = mediaTypeOf(response)
  if (type === expected) return
  const cause = new TypeError(`expected ${expected}, got ${type ?? 'no type'}`)
  throw notUnderstood(response, cause)
}

/** The problem that a 401 of a proxy stands for. */
const signInRequired: Problem = {
  type: 'about:blank',
  title: 'Sign-in required',
  status: 401,
  detail: 'A proxy has answered.',
  code: 'signInRequired',
}

/**
 * Returns the body of a successful response, parsed with `schema`.
 *
 * @throws {ApiError} if the response is a problem, or its media type or body violates the contract
 */
export async function read<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  if (response.status === 401 && mediaTypeOf(response) !== problemType) {
    throw new ApiError({ kind: 'problem', problem: signInRequired })
  }
  checkMediaType(response, response.ok ? 'application/json' : problemType)
  // Read the text before parsing it: a dropped connection is not an invalid answer.
  const text = await response.text()
  if (response.ok) return parse(response, text, schema)
  const problem = parse(response, text, problemSchema)
  throw new ApiError({ kind: 'problem', problem, ...retryOf(response) })
}
