import { vi } from 'vitest'

/** A server: answers a request, or rejects as `fetch` does. */
export type Server = (request: Request) => Response | Promise<Response>

/**
 * Replaces `fetch` with `server` until `vi.unstubAllGlobals()`. Returns an array that collects the
 * requests. They are real `Request` objects, so invalid requests throw as in `fetch`.
 */
export function connectTo(server: Server): Request[] {
  const requests: Request[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const request = new Request(address, init)
    request.signal.throwIfAborted()
    requests.push(request)
    return await server(request)
  })
  return requests
}

/** Creates a 200 response with JSON. */
export const ok = (body: unknown) => answer(200, 'application/json', JSON.stringify(body))

/** Creates any response. */
export const answer = (status: number, type: string, body: BodyInit | null, headers = {}) =>
  new Response(body, { status, headers: { 'content-type': type, ...headers } })

/** A server that never answers. An abort rejects, as in `fetch`. */
export const silent: Server = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

/** Creates the error of `fetch` for a missing or dropped connection. */
export const noConnection = () => new TypeError('fetch failed')

/** Creates a body that starts with `text` and then calls `goOn`. */
export const bodyThat = (
  text: string,
  goOn: (controller: ReadableStreamDefaultController) => void,
): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      goOn(controller)
    },
  })
