import type { HttpResponseResolver } from 'msw/http'
import * as z from 'zod/mini'

/** The way of a request through the service worker and back into the page. */
export type WorkerDoor = {
  /**
   * Opens the door. Rejects with the reason where it stays shut: no service workers on this origin,
   * blocked, a script that is missing or of another type, a worker that does not bring requests.
   */
  open: () => Promise<void>
  /**
   * Sends a request through the worker. `undefined` when the door is not open, or when the worker
   * did not bring the request: nothing has been done about it then, and the door is shut for good.
   */
  carry: (request: Request) => Promise<Response | undefined>
}

/** What a worker door needs to know of its page. */
export type WorkerDoorOptions = {
  /** Where the app is: the worker's script is beside it and its scope is below it. */
  base: URL
  /** Where the backend's addresses begin. */
  api: URL
  /** One of its addresses that always has an answer. */
  ping: URL
  answer: (request: Request) => Promise<Response>
}

/** A request of this page that is on its way through the worker, and its answer once it has arrived. */
type Carried = { request: Request; onArrival: () => void; answer?: Promise<Response> }

const idHeader = 'x-mock-request'

/** After how long a worker that has not brought a request is given up. */
const arrivalMs = 3000

/** Waits until this page belongs to the worker at `scriptUrl`; after a hard reload it never does. */
const controlledBy = (scriptUrl: string) =>
  new Promise<void>((resolve) => {
    const { serviceWorker } = navigator
    const check = () => {
      if (serviceWorker.controller?.scriptURL === scriptUrl) resolve()
    }
    serviceWorker.addEventListener('controllerchange', check)
    check()
  })

/** How MSW's worker asks its page about a request. */
const questionSchema = z.object({ type: z.literal('REQUEST') })

/**
 * Lets everything pass that another worker than `own` asks this page about. Another build's worker
 * takes over a page of this one and believes that the page listens to it; MSW in the page listens to
 * its own worker only. Without an answer, no request would ever end, not even for a part of the app.
 */
function letOthersPass(own: ServiceWorker | null): void {
  navigator.serviceWorker.addEventListener('message', ({ data, source, ports }) => {
    if (source === own || !questionSchema.safeParse(data).success) return
    ports[0]?.postMessage({ type: 'PASSTHROUGH' })
  })
}

/**
 * Makes the door of MSW's service worker. A worker can lose a page at any time: another tab brings
 * a newer one, the browser's data is cleared, it is killed. So every request carries a number, and
 * one that does not come back to this page was never answered by the mock, whatever the answer.
 */
export function createWorkerDoor({ base, api, ping, answer }: WorkerDoorOptions): WorkerDoor {
  const fetchFromNetwork = globalThis.fetch.bind(globalThis)
  const underWay = new Map<string, Carried>()
  let isOpen = false
  let count = 0

  const resolver: HttpResponseResolver = async ({ request }) => {
    const id = request.headers.get(idHeader)
    if (id === null) return await answer(request)
    const carried = underWay.get(id)
    // Too late: the page has given it up and answered it by itself.
    if (!carried) return Response.error()
    carried.onArrival()
    // The page's own request knows when the page stops waiting; what the worker brings does not.
    // A worker that was stopped in between brings it again: there is one answer to both.
    carried.answer ??= answer(carried.request)
    return (await carried.answer).clone()
  }

  async function send(request: Request): Promise<Response | undefined> {
    const id = String((count += 1))
    const given = new AbortController()
    const forwarded = new Request(request.clone(), {
      signal: AbortSignal.any([request.signal, given.signal]),
    })
    forwarded.headers.set(idHeader, id)
    const timer = setTimeout(() => given.abort(), arrivalMs)
    const carried: Carried = { request, onArrival: () => clearTimeout(timer) }
    underWay.set(id, carried)
    const response = await fetchFromNetwork(forwarded).catch(() => Response.error())
    clearTimeout(timer)
    underWay.delete(id)
    return carried.answer || request.signal.aborted ? response : undefined
  }

  return {
    open: async () => {
      if (!('serviceWorker' in navigator)) throw new Error('this origin has no service workers')
      const scriptUrl = new URL('mockServiceWorker.js', base).href
      const options = { scope: base.pathname }
      const [{ http }, { setupWorker }] = await Promise.all([
        import('msw/http'),
        import('msw/browser'),
        navigator.serviceWorker.register(scriptUrl, options),
      ])
      // MSW reloads a page that has a worker but does not belong to it. So it starts only when it does.
      await controlledBy(scriptUrl)
      letOthersPass(navigator.serviceWorker.controller)
      const worker = setupWorker(http.all(`${api.href}*`, resolver))
      const serviceWorker = { url: scriptUrl, options }
      await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker })
      const answered = await send(new Request(ping))
      isOpen = answered !== undefined
      // An answer that nobody reads stays under way for whoever waits for the network to be idle.
      await answered?.text()
      if (!isOpen) throw new Error('the service worker does not bring requests to this page')
    },
    carry: async (request) => {
      if (!isOpen) return undefined
      const response = await send(request)
      isOpen &&= response !== undefined
      return response
    },
  }
}
