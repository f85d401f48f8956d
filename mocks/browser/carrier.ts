/** The page's side of the way of a request through the service worker and back. */
export type Carrier = {
  /** Answers a request that the worker has brought to this page. */
  answerBrought: (request: Request) => Promise<Response>
  /** Sends a request through the worker. */
  carry: (request: Request) => Promise<Outcome>
}

/** The outcome of carrying a request. */
export type Outcome = {
  /** The page's own answer; `undefined` when nothing has been done about the request. */
  response: Response | undefined
  /** `false` when the request or its answer was lost on the way, so that the worker is not safe to use. */
  isCarrying: boolean
}

/** What a carrier stands on. */
export type CarrierOptions = {
  /** Sends a request to the network, where the worker is. */
  send: (request: Request) => Promise<Response>
  answer: (request: Request) => Promise<Response>
}

/** A request of this page that is on its way through the worker, and its answer once it has arrived. */
type Carried = { request: Request; onArrival: () => void; answer?: Promise<Response> }

/** Names a request on its way to this page, and marks this page's answer on its way back. */
const idHeader = 'x-mock-request'

/** After how long a worker that has not brought a request is given up. */
const arrivalMs = 3000

const isError = ({ type }: Response) => type === 'error'

/** Returns an answer for a worker whose page no longer waits. Firefox reports a failure as an error. */
const unread = () => new Response(null, { status: 204 })

/** Returns a copy of `response` that says which request it answers. A failure can carry no mark. */
function marked(response: Response, id: string): Response {
  const copy = response.clone()
  if (isError(copy)) return copy
  const headers = new Headers(copy.headers)
  headers.set(idHeader, id)
  const { status, statusText } = copy
  return new Response(copy.body, { status, statusText, headers })
}

/**
 * Creates a carrier. Each request has an id, which no other page shares: a worker can bring a
 * request to the wrong page. An answer without its id comes from someone else, such as the file
 * server, whatever its status. If the page has already acted on that request, its own answer counts:
 * acting twice would save twice.
 */
export function createCarrier({ send, answer }: CarrierOptions): Carrier {
  const page = Math.random().toString(36).slice(2)
  const underWay = new Map<string, Carried>()
  let count = 0

  async function outcomeOf(id: string, carried: Carried, response: Response): Promise<Outcome> {
    if (carried.request.signal.aborted) return { response: Response.error(), isCarrying: true }
    if (!carried.answer) return { response: undefined, isCarrying: false }
    if (response.headers.get(idHeader) === id) return { response, isCarrying: true }
    const own = await carried.answer
    return { response: own, isCarrying: isError(own) && isError(response) }
  }

  return {
    answerBrought: async (request) => {
      const id = request.headers.get(idHeader)
      if (id === null) return await answer(request)
      const carried = underWay.get(id)
      // Too late: the page has given it up and answered it by itself.
      if (!carried) return unread()
      carried.onArrival()
      // The page's own request knows when the page stops waiting; what the worker brings does not.
      // A worker that was stopped in between brings it again: there is one answer to both.
      carried.answer ??= answer(carried.request)
      const response = await carried.answer
      return carried.request.signal.aborted ? unread() : marked(response, id)
    },

    carry: async (request) => {
      const id = `${page}-${(count += 1)}`
      const given = new AbortController()
      const forwarded = new Request(request.clone(), {
        signal: AbortSignal.any([request.signal, given.signal]),
      })
      forwarded.headers.set(idHeader, id)
      const timer = setTimeout(() => given.abort(), arrivalMs)
      const carried: Carried = { request, onArrival: () => clearTimeout(timer) }
      underWay.set(id, carried)
      const response = await send(forwarded).catch(() => Response.error())
      clearTimeout(timer)
      underWay.delete(id)
      return await outcomeOf(id, carried, response)
    },
  }
}
