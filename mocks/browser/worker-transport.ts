import * as z from 'zod/mini'
import { createCarrier } from './carrier.ts'
import { isMswsWorker } from './msw-worker.ts'

/** The way of a request through the service worker and back into the page. */
export type WorkerDoor = {
  /**
   * Opens the door. Rejects with the reason where it stays shut: no service workers on this origin,
   * blocked, a script that is missing or of another type, a worker that does not bring requests.
   */
  open: () => Promise<void>
  /**
   * Sends a request through the worker. Returns `undefined` when the door is not open, or when the
   * worker did not bring the request: nothing has been done about it then. The door is shut for good
   * once a request or its answer was lost.
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
 * Lets everything pass that another worker than MSW's asks this page about. Another build's worker
 * takes over a page of this one and believes that the page listens to it; MSW in the page listens to
 * its own worker only. Without an answer, no request would ever end, not even for a part of the app.
 */
function letOthersPass(isMsws: (source: MessageEventSource | null) => boolean): void {
  navigator.serviceWorker.addEventListener('message', ({ data, source, ports }) => {
    if (isMsws(source) || !questionSchema.safeParse(data).success) return
    ports[0]?.postMessage({ type: 'PASSTHROUGH' })
  })
}

/**
 * Makes the door of MSW's service worker. A worker can lose a page at any time: another tab brings
 * a newer one, the browser's data is cleared, it is killed. So each request and each answer carries a
 * mark (`carrier.ts`), and the door is shut for good when one is lost.
 */
export function createWorkerDoor({ base, api, ping, answer }: WorkerDoorOptions): WorkerDoor {
  const carrier = createCarrier({ send: globalThis.fetch.bind(globalThis), answer })
  let isOpen = false

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
      let started: ServiceWorker | null = null
      letOthersPass((source) => isMswsWorker(source, scriptUrl, started))
      const worker = setupWorker(
        http.all(`${api.href}*`, ({ request }) => carrier.answerBrought(request)),
      )
      const serviceWorker = { url: scriptUrl, options }
      const registration = await worker.start({
        quiet: true,
        onUnhandledFrame: 'bypass',
        serviceWorker,
      })
      // Taken once: a worker that takes the page over becomes the active one of the registration.
      started = registration?.active ?? null
      const { response, isCarrying } = await carrier.carry(new Request(ping))
      // An answer that nobody reads stays under way for whoever waits for the network to be idle.
      await response?.text()
      if (!isCarrying) throw new Error('the service worker does not bring requests to this page')
      isOpen = true
    },
    carry: async (request) => {
      if (!isOpen) return undefined
      const { response, isCarrying } = await carrier.carry(request)
      isOpen &&= isCarrying
      return response
    },
  }
}
