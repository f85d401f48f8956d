/** The page's side of the path of a request through the service worker and back. */
export type Relay = {
  /** Answers a request that the worker relayed to this page. */
  answerRelayed: (request: Request) => Promise<Response>
  /** Sends a request through the worker. */
  relay: (request: Request) => Promise<Outcome>
}

/** The result of a relayed request. */
export type Outcome = {
  /** The page's answer; `undefined` if the backend has not acted on the request. */
  response: Response | undefined
  /** False if the request or its answer was lost, so that the worker is not reliable. */
  isReliable: boolean
}

/** The options of {@link createRelay}. */
export type RelayOptions = {
  /** Sends a request to the network, where the worker intercepts it. */
  send: (request: Request) => Promise<Response>
  answer: (request: Request) => Promise<Response>
}

/** A pending request of this page, and its answer once the worker has relayed it. */
type Pending = { request: Request; onArrival: () => void; answer?: Promise<Response> }

/** The header with the id of a request, both in the request and in the answer. */
const idHeader = 'x-mock-request'

/** The time limit for the worker to relay a request to the page, in milliseconds. */
const arrivalMs = 3000

const isError = ({ type }: Response) => type === 'error'

/** Returns an answer that is never read. Firefox would report a network error as a page error. */
const unread = () => new Response(null, { status: 204 })

/** Returns a copy of `response` with the id of its request. A network error cannot have headers. */
function marked(response: Response, id: string): Response {
  const copy = response.clone()
  if (isError(copy)) return copy
  const headers = new Headers(copy.headers)
  headers.set(idHeader, id)
  const { status, statusText } = copy
  return new Response(copy.body, { status, statusText, headers })
}

/**
 * Creates the relay of a page. Each request has an id that is unique across pages, because a worker
 * can relay a request to the wrong page. An answer without that id comes from elsewhere, such as the
 * file server, whatever its status. If the page has already acted on that request, its own answer is
 * used: acting twice would save twice.
 */
export function createRelay({ send, answer }: RelayOptions): Relay {
  const page = Math.random().toString(36).slice(2)
  const pending = new Map<string, Pending>()
  let count = 0

  async function outcomeOf(id: string, entry: Pending, response: Response): Promise<Outcome> {
    if (entry.request.signal.aborted) return { response: Response.error(), isReliable: true }
    if (!entry.answer) return { response: undefined, isReliable: false }
    if (response.headers.get(idHeader) === id) return { response, isReliable: true }
    const own = await entry.answer
    return { response: own, isReliable: isError(own) && isError(response) }
  }

  return {
    answerRelayed: async (request) => {
      const id = request.headers.get(idHeader)
      if (id === null) return await answer(request)
      const entry = pending.get(id)
      // The request is late: the page has stopped waiting and answered it itself.
      if (!entry) return unread()
      entry.onArrival()
      // Answer the original request: unlike the relayed one, it knows when the page stops waiting. A
      // restarted worker relays a request again, and both get the same answer.
      entry.answer ??= answer(entry.request)
      const response = await entry.answer
      return entry.request.signal.aborted ? unread() : marked(response, id)
    },

    relay: async (request) => {
      const id = `${page}-${(count += 1)}`
      const timeout = new AbortController()
      const forwarded = new Request(request.clone(), {
        signal: AbortSignal.any([request.signal, timeout.signal]),
      })
      forwarded.headers.set(idHeader, id)
      const timer = setTimeout(() => timeout.abort(), arrivalMs)
      const entry: Pending = { request, onArrival: () => clearTimeout(timer) }
      pending.set(id, entry)
      const response = await send(forwarded).catch(() => Response.error())
      clearTimeout(timer)
      pending.delete(id)
      return await outcomeOf(id, entry, response)
    },
  }
}
