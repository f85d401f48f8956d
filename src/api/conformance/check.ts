import type * as z from 'zod/mini'
import {
  documentSchema,
  etagOf,
  paths,
  problemSchema,
  problemStatus,
  type ProblemCode,
  type SaveRequest,
  type SettingsDocument,
} from '../contract.ts'

/** Sends a request to a path of the contract, below the prefix of the API. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** A rule of the contract, as a sentence, and the check of it. The check throws if the rule is broken. */
export type Check = { rule: string; holds: (send: Send) => Promise<void> }

/** Throws `otherwise` unless `holds`. */
export function assert(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}

/** Throws unless both values are the same JSON. */
export function assertSame(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  assert(a === b, `${what} is ${a}, not ${b}`)
}

async function jsonOf(response: Response, type: string): Promise<unknown> {
  assertSame(response.headers.get('content-type')?.split(';')[0]?.trim(), type, 'Content-Type')
  return JSON.parse(await response.text())
}

/** Returns the body of a response with status 200, parsed with `schema`. */
export async function bodyOf<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  assertSame(response.status, 200, 'the status')
  const { data, error } = schema.safeParse(await jsonOf(response, 'application/json'))
  if (data === undefined) throw new Error('the body does not match its schema', { cause: error })
  return data
}

/** Returns the problem in a response, which must have this code and its status. */
export async function problemOf(response: Response, code: ProblemCode) {
  assertSame(response.status, problemStatus[code], 'the status')
  const { data } = problemSchema.safeParse(await jsonOf(response, 'application/problem+json'))
  assertSame(data?.code, code, 'the code')
  assertSame(data?.status, response.status, 'the status in the body')
  return data
}

/** Returns the current document. */
export const currentOf = async (send: Send): Promise<SettingsDocument> =>
  await bodyOf(await send(paths.document), documentSchema)

/** Returns a key that no other save has. */
const randomKey = () => `conformance-${Math.random().toString(36).slice(2)}-${Date.now()}`

/** The parts of a save that differ from a usual one; `null` leaves a header out. */
export type Sent = {
  version: number
  body: SaveRequest | string
  key?: string | null
  ifMatch?: string | null
  type?: string
}

/** Sends a save. */
export async function save(send: Send, sent: Sent): Promise<Response> {
  const { version, body, key = randomKey(), ifMatch = etagOf(version) } = sent
  return await send(paths.document, {
    method: 'PUT',
    headers: {
      'content-type': sent.type ?? 'application/json',
      ...(ifMatch !== null && { 'if-match': ifMatch }),
      ...(key !== null && { 'idempotency-key': key }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** An instant before every version. */
export const longAgo = '1970-01-01T00:00:00Z'

/** The options of a request for an answer other than the one with this entity tag. */
export const ifNoneMatch = (etag: string) => ({ headers: { 'if-none-match': etag } })

/** Returns a path with a query. */
export const withQuery = (path: string, query: Record<string, string>) =>
  `${path}?${new URLSearchParams(query).toString()}`

/** Refuses each of some queries of a path. */
export async function refuses(send: Send, path: string, queries: readonly string[]): Promise<void> {
  for (const query of queries) await problemOf(await send(`${path}?${query}`), 'invalidRequest')
}
