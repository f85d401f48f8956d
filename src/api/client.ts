import type * as z from 'zod/mini'
import { ApiError } from './api-error.ts'
import {
  etagOf,
  paths,
  peopleSchema,
  versionsPageSchema,
  type SaveRequest,
  type VersionsPage,
  type VersionsQuery,
} from './contract.ts'
import { decidedVersionSchema, type DecisionQuery } from './decision.ts'
import { meSchema, type Me } from './people.ts'
import { loadedDocumentSchema, type LoadedDocument } from './loaded-document.ts'
import { read } from './read-answer.ts'

/** A save: its body, the version that it started from, and its idempotency key. */
export type Save = SaveRequest & { version: number; key: string }

/**
 * The API as functions. Each of them throws {@link ApiError} and nothing else. If the caller aborts a
 * request, the caller's reason is thrown unchanged.
 */
export type Client = {
  /** The URL of the document, which distinguishes servers. */
  documentAddress: string
  /** Returns the current document. */
  load: (signal?: AbortSignal) => Promise<LoadedDocument>
  /** Returns the current document, or `undefined` (304) if it still has this version. */
  loadIfNewer: (version: number, signal?: AbortSignal) => Promise<LoadedDocument | undefined>
  /** Saves settings and returns the resulting document. */
  save: (save: Save) => Promise<LoadedDocument>
  /** Returns a page of the history, newest first. */
  versions: (query?: VersionsQuery, signal?: AbortSignal) => Promise<VersionsPage>
  /** Returns the people who saved versions. */
  people: (signal?: AbortSignal) => Promise<z.infer<typeof peopleSchema>>
  /** Returns the document of one version. */
  version: (version: number, signal?: AbortSignal) => Promise<LoadedDocument>
  /** Returns the version that decides about a session that the agent ended at an instant. */
  decidedVersion: (
    endedAt: string,
    signal?: AbortSignal,
  ) => Promise<z.infer<typeof decidedVersionSchema>>
  /** Returns the signed-in person. */
  me: (signal?: AbortSignal) => Promise<Me>
}

/** The options of {@link createClient}. */
export type ClientOptions = {
  /** The URL of the API with its prefix, without a slash at the end. */
  baseUrl: string
  /**
   * The answer to a request for the document that was sent before the client existed. The first call
   * of `load` takes it instead of asking again.
   */
  firstAnswer?: Promise<Response> | undefined
  /** The promise that each request waits for. If it rejects, the server is unreachable. */
  ready?: Promise<unknown>
  /** The time limit of a call, in milliseconds; 30 s by default. */
  timeoutMs?: number
}

type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

const defaultTimeoutMs = 30_000

const notModified = 304

/** A proxy that signs people in answers 401 to such a request instead of redirecting it. */
const jsonOnly = { accept: 'application/json' }

/** Waits for `ready` or the abort of `signal`. Rejects if `ready` rejects. */
async function readyOrAborted(ready: Promise<unknown> | undefined, signal: AbortSignal) {
  signal.throwIfAborted()
  const abort = new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true })
  })
  await Promise.race([ready, abort])
}

/** Returns the answer, or rejects with the reason of `signal` when it aborts first. */
function answerOrAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([answer, aborted])
}

/** Returns a path with a query. Omits parameters that are `undefined`. */
function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

/** Creates the client of the API at `options.baseUrl`. */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, ready, timeoutMs = defaultTimeoutMs } = options
  // Each request reports the failure to its caller. Without a request, it would be unhandled.
  void ready?.catch(() => undefined)
  let { firstAnswer } = options

  /** Returns the answer that was asked for before the client existed, once. */
  function takeFirstAnswer(): Promise<Response> | undefined {
    const taken = firstAnswer
    firstAnswer = undefined
    return taken
  }

  async function send<T>(
    path: string,
    readAnswer: (response: Response) => Promise<T>,
    init: Init,
    answer?: Promise<Response>,
  ): Promise<T> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
    const headers = { ...init.headers, ...jsonOnly }
    try {
      await readyOrAborted(ready, signal)
      const response = await (answer
        ? answerOrAborted(answer, signal)
        : fetch(baseUrl + path, { cache: 'no-store', ...init, headers, signal }))
      return await readAnswer(response)
    } catch (error) {
      if (error instanceof ApiError) throw error
      init.signal?.throwIfAborted()
      const kind = timeout.aborted ? 'timedOut' : 'unreachable'
      throw new ApiError({ kind }, { cause: error })
    }
  }

  const request = <T>(path: string, schema: z.ZodMiniType<T>, init: Init = {}) =>
    send(path, (response) => read(response, schema), init)

  const get = <T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal) =>
    request(path, schema, signal ? { signal } : {})

  let isOutdated = false

  /** Reads the current document. With unknown settings in it, later saves are refused. */
  async function readCurrent(response: Response): Promise<LoadedDocument> {
    const document = await read(response, loadedDocumentSchema)
    isOutdated = document.unknownKeys !== undefined
    return document
  }

  const readIfNewer = async (response: Response) =>
    response.status === notModified ? undefined : await readCurrent(response)

  return {
    documentAddress: baseUrl + paths.document,
    /** Returns the current document. */
    load: (signal) =>
      send(paths.document, readCurrent, signal ? { signal } : {}, takeFirstAnswer()),
    loadIfNewer: (version, signal) =>
      send(paths.document, readIfNewer, {
        headers: { 'if-none-match': etagOf(version) },
        ...(signal && { signal }),
      }),
    versions: (query = {}, signal) =>
      get(withQuery(paths.versions, query), versionsPageSchema, signal),
    people: (signal) => get(paths.people, peopleSchema, signal),
    version: (version, signal) => get(paths.version(version), loadedDocumentSchema, signal),
    decidedVersion: (at, signal) => {
      const query = { cause: 'agentEndsSession', endedAt: at, at } satisfies DecisionQuery
      return get(withQuery(paths.decision, query), decidedVersionSchema, signal)
    },
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
