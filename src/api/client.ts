import type * as z from 'zod/mini'
import { ApiError } from './api-error.ts'
import {
  documentSchema,
  etagOf,
  meSchema,
  paths,
  problemSchema,
  versionsPageSchema,
  type Me,
  type SaveRequest,
  type SettingsDocument,
  type VersionsPage,
} from './contract.ts'

/** A save: what is sent, the version it started from, and the key that makes it repeatable. */
export type Save = SaveRequest & { version: number; key: string }

/** The API as functions. All of them throw {@link ApiError} and nothing else, but an abort. */
export type Client = {
  load: (signal?: AbortSignal) => Promise<SettingsDocument>
  save: (save: Save) => Promise<SettingsDocument>
  versions: (before?: number, signal?: AbortSignal) => Promise<VersionsPage>
  version: (version: number, signal?: AbortSignal) => Promise<SettingsDocument>
  me: (signal?: AbortSignal) => Promise<Me>
}

/** How a client reaches its server. */
export type ClientOptions = {
  /** The address of the API with its prefix and without a slash at the end. */
  baseUrl: string
  /** What to wait for before the first request, such as the mock backend. */
  ready?: Promise<unknown>
  /** After how many milliseconds without an answer a request has timed out; 30 s. */
  timeoutMs?: number
}

const defaultTimeoutMs = 30_000

async function readJson(response: Response, mediaType: string): Promise<unknown> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== mediaType) throw new TypeError(`expected ${mediaType}, got ${type ?? 'no type'}`)
  return await response.json()
}

function retryAfter(response: Response): { retryAfterSeconds?: number } {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isNaN(seconds) ? {} : { retryAfterSeconds: seconds }
}

/** Believes only what the contract's schemas parse, of the media type it has there. */
async function parse<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  try {
    if (response.ok) return schema.parse(await readJson(response, 'application/json'))
    const problem = problemSchema.parse(await readJson(response, 'application/problem+json'))
    throw new ApiError({ kind: 'problem', problem, ...retryAfter(response) })
  } catch (error) {
    if (error instanceof ApiError || isAbort(error)) throw error
    throw new ApiError({ kind: 'notUnderstood', status: response.status }, { cause: error })
  }
}

const isAbort = (error: unknown) =>
  error instanceof DOMException && (error.name === 'AbortError' || error.name === 'TimeoutError')

/** Makes the client of the API at `options.baseUrl`. */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, ready, timeoutMs = defaultTimeoutMs } = options

  async function request<T>(path: string, schema: z.ZodMiniType<T>, init: RequestInit = {}) {
    await ready
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
    try {
      const response = await fetch(baseUrl + path, { cache: 'no-store', ...init, signal })
      return await parse(response, schema)
    } catch (error) {
      if (error instanceof ApiError || init.signal?.aborted) throw error
      const kind = timeout.aborted ? 'timedOut' : 'unreachable'
      throw new ApiError({ kind }, { cause: error })
    }
  }

  const get = <T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal) =>
    request(path, schema, signal ? { signal } : {})

  return {
    load: (signal) => get(paths.document, documentSchema, signal),
    versions: (before, signal) =>
      get(
        before === undefined ? paths.versions : `${paths.versions}?before=${before}`,
        versionsPageSchema,
        signal,
      ),
    version: (version, signal) => get(paths.version(version), documentSchema, signal),
    me: (signal) => get(paths.me, meSchema, signal),
    save: ({ version, key, ...body }) =>
      request(paths.document, documentSchema, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'if-match': etagOf(version),
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      }),
  }
}
