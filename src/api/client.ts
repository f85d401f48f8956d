import type * as z from 'zod/mini'
import { ApiError } from './api-error.ts'
import {
  etagOf,
  meSchema,
  paths,
  versionsPageSchema,
  type Me,
  type SaveRequest,
  type VersionsPage,
  type VersionsQuery,
} from './contract.ts'
import { loadedDocumentSchema, type LoadedDocument } from './loaded-document.ts'
import { read } from './read-answer.ts'

/** A save: what is sent, the version it started from, and the key that makes it repeatable. */
export type Save = SaveRequest & { version: number; key: string }

/**
 * The API as functions. All of them throw {@link ApiError} and nothing else, except that an abort of
 * the caller's is passed on as it is.
 */
export type Client = {
  /** The address of the document, which tells one server's from another's. */
  documentAddress: string
  load: (signal?: AbortSignal) => Promise<LoadedDocument>
  /** The document, unless it still is this version: `undefined` (304) costs next to nothing. */
  loadIfNewer: (version: number, signal?: AbortSignal) => Promise<LoadedDocument | undefined>
  save: (save: Save) => Promise<LoadedDocument>
  /** A page of the history. */
  versions: (query?: VersionsQuery, signal?: AbortSignal) => Promise<VersionsPage>
  version: (version: number, signal?: AbortSignal) => Promise<LoadedDocument>
  /** The document in force at an instant: the last saved at or before it, or the defaults. */
  inForce: (at: string, signal?: AbortSignal) => Promise<LoadedDocument>
  me: (signal?: AbortSignal) => Promise<Me>
}

/** How a client reaches its server. */
export type ClientOptions = {
  /** The address of the API with its prefix and without a slash at the end. */
  baseUrl: string
  /**
   * What to wait for before the first request, such as the mock backend. If it fails, the server is
   * unreachable.
   */
  ready?: Promise<unknown>
  /** After how many milliseconds without an answer, from its call on, a request has timed out; 30 s. */
  timeoutMs?: number
}

const defaultTimeoutMs = 30_000

const notModified = 304

/** Waits for `ready`, but no longer than until `signal` is aborted; rejects as `ready` does. */
async function readyOrAborted(ready: Promise<unknown> | undefined, signal: AbortSignal) {
  signal.throwIfAborted()
  const abort = new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true })
  })
  await Promise.race([ready, abort])
}

/** An address with a query; what is `undefined` is not in it. */
function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

/** Makes the client of the API at `options.baseUrl`. */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, ready, timeoutMs = defaultTimeoutMs } = options
  // Every request tells its caller. Before the first one, nobody waits for an answer.
  void ready?.catch(() => undefined)

  async function send<T>(
    path: string,
    readAnswer: (response: Response) => Promise<T>,
    init: RequestInit,
  ): Promise<T> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
    try {
      await readyOrAborted(ready, signal)
      const response = await fetch(baseUrl + path, { cache: 'no-store', ...init, signal })
      return await readAnswer(response)
    } catch (error) {
      if (error instanceof ApiError) throw error
      init.signal?.throwIfAborted()
      const kind = timeout.aborted ? 'timedOut' : 'unreachable'
      throw new ApiError({ kind }, { cause: error })
    }
  }

  const request = <T>(path: string, schema: z.ZodMiniType<T>, init: RequestInit = {}) =>
    send(path, (response) => read(response, schema), init)

  const get = <T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal) =>
    request(path, schema, signal ? { signal } : {})

  let isOutdated = false

  /** The document as it is now. One that says more than is known here is not saved over any more. */
  async function readCurrent(response: Response): Promise<LoadedDocument> {
    const document = await read(response, loadedDocumentSchema)
    isOutdated = document.unknownKeys !== undefined
    return document
  }

  const readIfNewer = async (response: Response) =>
    response.status === notModified ? undefined : await readCurrent(response)

  return {
    documentAddress: baseUrl + paths.document,
    load: (signal) => send(paths.document, readCurrent, signal ? { signal } : {}),
    loadIfNewer: (version, signal) =>
      send(paths.document, readIfNewer, {
        headers: { 'if-none-match': etagOf(version) },
        ...(signal && { signal }),
      }),
    versions: (query = {}, signal) =>
      get(withQuery(paths.versions, query), versionsPageSchema, signal),
    version: (version, signal) => get(paths.version(version), loadedDocumentSchema, signal),
    inForce: (at, signal) => get(withQuery(paths.inForce, { at }), loadedDocumentSchema, signal),
    me: (signal) => get(paths.me, meSchema, signal),
    save: async ({ version, key, ...body }) => {
      if (isOutdated) throw new ApiError({ kind: 'pageOutdated', status: 412 })
      return await send(paths.document, readCurrent, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'if-match': etagOf(version),
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      })
    },
  }
}
