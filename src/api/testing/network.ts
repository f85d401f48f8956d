import { vi } from 'vitest'

/** What stands at the other end of the network: answers a request, or fails as `fetch` fails. */
export type Server = (request: Request) => Response | Promise<Response>

/**
 * Puts `server` in the place of the network until `vi.unstubAllGlobals()`. The requests it got are
 * in the answer. They are real ones: what `fetch` would refuse to send is refused here too.
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

/** 200 with JSON. */
export const ok = (body: unknown) => answer(200, 'application/json', JSON.stringify(body))

/** Any answer. */
export const answer = (status: number, type: string, body: BodyInit | null, headers = {}) =>
  new Response(body, { status, headers: { 'content-type': type, ...headers } })

/** A server that takes a request and never answers; an abort ends the waiting, as in `fetch`. */
export const silent: Server = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

/** What `fetch` rejects with when there is no connection, or it breaks in the body. */
export const noConnection = () => new TypeError('fetch failed')

/** A body that begins with `text` and then does what `goOn` says. */
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
