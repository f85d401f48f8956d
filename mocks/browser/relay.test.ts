import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRelay, type Relay } from './relay.ts'

const url = 'https://app.example.com/api/system-settings/end-session-behavior'

const fileServer = () =>
  Promise.resolve(
    new Response('<!doctype html>', {
      headers: { 'content-type': 'text/html', etag: 'W/"index.html"' },
    }),
  )

/** Creates a page with a backend that counts requests, and a service worker that does `worker`. */
function pageWith(
  worker: (request: Request, forward: Relay['answerRelayed']) => Promise<Response>,
  answer: () => Response = () => Response.json('saved'),
) {
  const backend = vi.fn<() => Promise<Response>>(() => Promise.resolve(answer()))
  const relay: Relay = createRelay({
    send: (request) => worker(request, relay.answerRelayed),
    answer: backend,
  })
  return { relay, backend }
}

/** A worker that relays each request to the page and returns the page's answer. */
const reliable = (request: Request, forward: Relay['answerRelayed']) => forward(request)

const isError = (response: Response | undefined) => response?.type === 'error'

describe('service worker: a relayed request', () => {
  test('gets the answer of the page with its status and headers', async () => {
    const page = pageWith(
      reliable,
      () => new Response(null, { status: 304, headers: { etag: '"3"' } }),
    )
    const result = await page.relay.relay(new Request(url))
    expect(result.response?.status).toBe(304)
    expect(result.response?.headers.get('etag')).toBe('"3"')
    expect(result.isReliable).toBe(true)
  })

  test('that fails in the backend fails for the page, and the worker stays reliable', async () => {
    const page = pageWith(
      async (request, forward) => {
        const relayed = await forward(request)
        if (isError(relayed)) throw new TypeError('Failed to fetch')
        return relayed
      },
      () => Response.error(),
    )
    const result = await page.relay.relay(new Request(url))
    expect(isError(result.response)).toBe(true)
    expect(result.isReliable).toBe(true)
  })

  test('that arrives twice is answered once', async () => {
    const page = pageWith(async (request, forward) => {
      await forward(request)
      return await forward(request)
    })
    const { response } = await page.relay.relay(new Request(url, { method: 'PUT', body: '{}' }))
    expect(await response?.json()).toBe('saved')
    expect(page.backend).toHaveBeenCalledTimes(1)
  })

  test('keeps the answer of the page if the file server answers instead, and the worker becomes unreliable', async () => {
    const page = pageWith(async (request, forward) => {
      await forward(request)
      return await fileServer()
    })
    const result = await page.relay.relay(new Request(url, { method: 'PUT', body: '{}' }))
    expect(await result.response?.json()).toBe('saved')
    expect(result.isReliable).toBe(false)
    expect(page.backend).toHaveBeenCalledTimes(1)
  })

  test('keeps a 304 of the page if the file server answers with its own entity tag', async () => {
    const page = pageWith(
      async (request, forward) => {
        await forward(request)
        return await fileServer()
      },
      () => new Response(null, { status: 304, headers: { etag: '"3"' } }),
    )
    const { response } = await page.relay.relay(new Request(url))
    expect([response?.status, response?.headers.get('etag')]).toEqual([304, '"3"'])
  })

  test('keeps the answer of the page if the answer is lost', async () => {
    const page = pageWith(async (request, forward) => {
      await forward(request)
      throw new TypeError('Failed to fetch')
    })
    const result = await page.relay.relay(new Request(url))
    expect(await result.response?.json()).toBe('saved')
    expect(result.isReliable).toBe(false)
  })

  test('Firefox: that the page aborts gets an answer, because Firefox reports a network error as a page error', async () => {
    const abort = new AbortController()
    const relayed: Response[] = []
    const page = pageWith(
      async (request, forward) => {
        relayed.push(await forward(request))
        throw new TypeError('aborted')
      },
      () => {
        abort.abort()
        return Response.error()
      },
    )
    const result = await page.relay.relay(new Request(url, { signal: abort.signal }))
    expect(relayed.map(isError)).toEqual([false])
    expect(isError(result.response)).toBe(true)
    expect(result.isReliable).toBe(true)
  })

  test('is not confused with a request of another page with the same number', async () => {
    const [page, other] = [pageWith(reliable), pageWith(fileServer)]
    const otherRelay = createRelay({
      send: (request) => page.relay.answerRelayed(request),
      answer: other.backend,
    })
    const held = pageWith(() => new Promise(() => undefined))
    void held.relay.relay(new Request(url))
    const stray = createRelay({ send: held.relay.answerRelayed, answer: other.backend })
    expect((await stray.relay(new Request(url))).response).toBeUndefined()
    expect((await otherRelay.relay(new Request(url))).response).toBeUndefined()
    expect(held.backend).not.toHaveBeenCalled()
  })
})

describe('service worker: a request that does not reach the page', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('has no answer, whatever the file server returns', async () => {
    const page = pageWith(fileServer)
    const result = await page.relay.relay(new Request(url))
    expect(result).toEqual({ response: undefined, isReliable: false })
    expect(page.backend).not.toHaveBeenCalled()
  })

  test('times out after 3 seconds and is not answered when it arrives later', async () => {
    const late: Request[] = []
    const page = pageWith((request) => {
      late.push(request)
      return new Promise((_resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('aborted')))
      })
    })
    const relaying = page.relay.relay(new Request(url))
    await vi.advanceTimersByTimeAsync(3000)
    expect(await relaying).toEqual({ response: undefined, isReliable: false })
    const [request] = late
    expect(request && isError(await page.relay.answerRelayed(request))).toBe(false)
    expect(page.backend).not.toHaveBeenCalled()
  })

  test('because the page aborted it does not make the worker unreliable', async () => {
    const abort = new AbortController()
    const page = pageWith(
      (request) =>
        new Promise((_resolve, reject) => {
          request.signal.addEventListener('abort', () => reject(new Error('aborted')))
        }),
    )
    const relaying = page.relay.relay(new Request(url, { signal: abort.signal }))
    abort.abort()
    const result = await relaying
    expect(isError(result.response)).toBe(true)
    expect(result.isReliable).toBe(true)
  })
})
