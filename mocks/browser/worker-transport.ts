import * as z from 'zod/mini'
import { isMswWorker } from './msw-worker.ts'
import { createRelay } from './relay.ts'

/** The transport of requests through the service worker and back to the page. */
export type WorkerTransport = {
  /**
   * Starts the worker. Rejects with the reason if that fails: the origin has no service workers,
   * they are blocked, the script is missing, or the worker does not relay requests.
   */
  open: () => Promise<void>
  /**
   * Sends a request through the worker. Returns `undefined` if the transport is closed or the worker
   * did not relay the request; then the backend has not acted on it. The transport closes for good
   * once a request or an answer is lost.
   */
  relay: (request: Request) => Promise<Response | undefined>
}

/** The options of {@link createWorkerTransport}. */
export type WorkerTransportOptions = {
  /** The base URL of the app, with the worker's script; also the scope of the worker. */
  base: URL
  /** The base URL of the API. */
  api: URL
  /** A URL of the API that always succeeds. */
  ping: URL
  answer: (request: Request) => Promise<Response>
}

/** Resolves once the worker at `scriptUrl` controls this page; never after a hard reload. */
const controlledBy = (scriptUrl: string) =>
  new Promise<void>((resolve) => {
    const { serviceWorker } = navigator
    const check = () => {
      if (serviceWorker.controller?.scriptURL === scriptUrl) resolve()
    }
    serviceWorker.addEventListener('controllerchange', check)
    check()
  })

/** The message in which MSW's worker asks the page about a request. */
const requestMessageSchema = z.object({ type: z.literal('REQUEST') })

/**
 * Passes through every request that a worker other than MSW's asks this page about. The worker of
 * another build can take over this page and expect answers, but MSW in the page answers only its own
 * worker. Without an answer, no request would ever complete, not even for a chunk of the app.
 */
function passThroughForOthers(isMsw: (source: MessageEventSource | null) => boolean): void {
  navigator.serviceWorker.addEventListener('message', ({ data, source, ports }) => {
    if (isMsw(source) || !requestMessageSchema.safeParse(data).success) return
    ports[0]?.postMessage({ type: 'PASSTHROUGH' })
  })
}

/**
 * Creates the transport through MSW's service worker. A worker can lose a page at any time: another
 * tab installs a newer one, someone clears the site data, the browser stops it. So each request and
 * each answer has an id (`relay.ts`), and the transport closes for good when one is lost.
 */
export function createWorkerTransport({
  base,
  api,
  ping,
  answer,
}: WorkerTransportOptions): WorkerTransport {
  const relay = createRelay({ send: globalThis.fetch.bind(globalThis), answer })
  let isOpen = false

  return {
    open: async () => {
      if (!('serviceWorker' in navigator)) throw new Error('this origin has no service workers')
      const scriptUrl = new URL('mockServiceWorker.js', base).href
      const options = { scope: base.pathname }
      const [{ startMsw }] = await Promise.all([
        import('./start-msw.ts'),
        navigator.serviceWorker.register(scriptUrl, options),
      ])
      // MSW reloads a page that has a worker but is not controlled by it, so wait for control.
      await controlledBy(scriptUrl)
      let started: ServiceWorker | null = null
      passThroughForOthers((source) => isMswWorker(source, scriptUrl, started))
      const serviceWorker = { url: scriptUrl, options }
      started = await startMsw({ api, serviceWorker, answer: relay.answerRelayed })
      const { response, isReliable } = await relay.relay(new Request(ping))
      // Read the answer: an unread answer would keep tools waiting for an idle network.
      await response?.text()
      if (!isReliable) throw new Error('the service worker does not relay requests to this page')
      isOpen = true
    },
    relay: async (request) => {
      if (!isOpen) return undefined
      const { response, isReliable } = await relay.relay(request)
      isOpen &&= isReliable
      return response
    },
  }
}
