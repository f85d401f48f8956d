import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCarrier, type Carrier } from './carrier.ts'

const url = 'https://app.example.com/api/system-settings/end-session-behavior'

const fileServer = () =>
  Promise.resolve(
    new Response('<!doctype html>', {
      headers: { 'content-type': 'text/html', etag: 'W/"index.html"' },
    }),
  )

/**
 * A page with a backend that counts what it is asked. `worker` is what the service worker does with
 * a request that it gets.
 */
function pageWith(
  worker: (request: Request, bring: Carrier['answerBrought']) => Promise<Response>,
  answer: () => Response = () => Response.json('saved'),
) {
  const backend = vi.fn<() => Promise<Response>>(() => Promise.resolve(answer()))
  const carrier: Carrier = createCarrier({
    send: (request) => worker(request, carrier.answerBrought),
    answer: backend,
  })
  return { carrier, backend }
}

/** A worker that brings each request to the page and takes the page's answer back. */
const faithful = (request: Request, bring: Carrier['answerBrought']) => bring(request)

const isError = (response: Response | undefined) => response?.type === 'error'

describe('service worker: a request that is carried', () => {
  test('gets the answer of the page, with its status and its headers', async () => {
    const page = pageWith(
      faithful,
      () => new Response(null, { status: 304, headers: { etag: '"3"' } }),
    )
    const carried = await page.carrier.carry(new Request(url))
    expect(carried.response?.status).toBe(304)
    expect(carried.response?.headers.get('etag')).toBe('"3"')
    expect(carried.isCarrying).toBe(true)
  })

  test('that fails in the backend fails for the page, and the worker is believed further', async () => {
    const page = pageWith(
      async (request, bring) => {
        const brought = await bring(request)
        if (isError(brought)) throw new TypeError('Failed to fetch')
        return brought
      },
      () => Response.error(),
    )
    const carried = await page.carrier.carry(new Request(url))
    expect(isError(carried.response)).toBe(true)
    expect(carried.isCarrying).toBe(true)
  })

  test('and brought twice is answered once', async () => {
    const page = pageWith(async (request, bring) => {
      await bring(request)
      return await bring(request)
    })
    const { response } = await page.carrier.carry(new Request(url, { method: 'PUT', body: '{}' }))
    expect(await response?.json()).toBe('saved')
    expect(page.backend).toHaveBeenCalledTimes(1)
  })

  test('keeps the answer of the page when the file server answers in its place, and the worker is given up', async () => {
    const page = pageWith(async (request, bring) => {
      await bring(request)
      return await fileServer()
    })
    const carried = await page.carrier.carry(new Request(url, { method: 'PUT', body: '{}' }))
    expect(await carried.response?.json()).toBe('saved')
    expect(carried.isCarrying).toBe(false)
    expect(page.backend).toHaveBeenCalledTimes(1)
  })

  test('keeps a 304 of the page when the file server answers with a tag of its own', async () => {
    const page = pageWith(
      async (request, bring) => {
        await bring(request)
        return await fileServer()
      },
      () => new Response(null, { status: 304, headers: { etag: '"3"' } }),
    )
    const { response } = await page.carrier.carry(new Request(url))
    expect([response?.status, response?.headers.get('etag')]).toEqual([304, '"3"'])
  })

  test('keeps the answer of the page when the way back fails', async () => {
    const page = pageWith(async (request, bring) => {
      await bring(request)
      throw new TypeError('Failed to fetch')
    })
    const carried = await page.carrier.carry(new Request(url))
    expect(await carried.response?.json()).toBe('saved')
    expect(carried.isCarrying).toBe(false)
  })

  test('Firefox: that the page aborts under way gets an answer, as a failure is reported as an error of the page', async () => {
    const abort = new AbortController()
    const brought: Response[] = []
    const page = pageWith(
      async (request, bring) => {
        brought.push(await bring(request))
        throw new TypeError('aborted')
      },
      () => {
        abort.abort()
        return Response.error()
      },
    )
    const carried = await page.carrier.carry(new Request(url, { signal: abort.signal }))
    expect(brought.map(isError)).toEqual([false])
    expect(isError(carried.response)).toBe(true)
    expect(carried.isCarrying).toBe(true)
  })

  test('is not taken for a request of the same number of another page', async () => {
    const [page, other] = [pageWith(faithful), pageWith(fileServer)]
    const otherCarrier = createCarrier({
      send: (request) => page.carrier.answerBrought(request),
      answer: other.backend,
    })
    const held = pageWith(() => new Promise(() => undefined))
    void held.carrier.carry(new Request(url))
    const stray = createCarrier({ send: held.carrier.answerBrought, answer: other.backend })
    expect((await stray.carry(new Request(url))).response).toBeUndefined()
    expect((await otherCarrier.carry(new Request(url))).response).toBeUndefined()
    expect(held.backend).not.toHaveBeenCalled()
  })
})

describe('service worker: a request that is not brought to the page', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('has no answer, whatever the file server says', async () => {
    const page = pageWith(fileServer)
    const carried = await page.carrier.carry(new Request(url))
    expect(carried).toEqual({ response: undefined, isCarrying: false })
    expect(page.backend).not.toHaveBeenCalled()
  })

  test('is given up after 3 seconds, and not answered when it arrives later', async () => {
    const late: Request[] = []
    const page = pageWith((request) => {
      late.push(request)
      return new Promise((_resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('aborted')))
      })
    })
    const carrying = page.carrier.carry(new Request(url))
    await vi.advanceTimersByTimeAsync(3000)
    expect(await carrying).toEqual({ response: undefined, isCarrying: false })
    const [request] = late
    expect(request && isError(await page.carrier.answerBrought(request))).toBe(false)
    expect(page.backend).not.toHaveBeenCalled()
  })

  test('and that the page itself has aborted says nothing about the worker', async () => {
    const abort = new AbortController()
    const page = pageWith(
      (request) =>
        new Promise((_resolve, reject) => {
          request.signal.addEventListener('abort', () => reject(new Error('aborted')))
        }),
    )
    const carrying = page.carrier.carry(new Request(url, { signal: abort.signal }))
    abort.abort()
    const carried = await carrying
    expect(isError(carried.response)).toBe(true)
    expect(carried.isCarrying).toBe(true)
  })
})
