import type * as z from 'zod/mini'
import { ApiError } from './api-error.ts'
import { problemSchema } from './contract.ts'
import { isFromNewerServer } from './loaded-document.ts'
import { retryAfterSeconds } from './retry-after.ts'

/** When the server wants to be asked again, as a part of a failure. */
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

/** Parses what must be JSON of the shape that `schema` has. */
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

function checkMediaType(response: Response, expected: string): void {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === expected) return
  const cause = new TypeError(`expected ${expected}, got ${type ?? 'no type'}`)
  throw notUnderstood(response, cause)
}

/** Believes only what the contract's schemas parse, of the media type it has there. */
export async function read<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  checkMediaType(response, response.ok ? 'application/json' : 'application/problem+json')
  // Read apart from parsing: a connection that breaks here is no answer that makes no sense.
  const text = await response.text()
  if (response.ok) return parse(response, text, schema)
  const problem = parse(response, text, problemSchema)
  throw new ApiError({ kind: 'problem', problem, ...retryOf(response) })
}
