import { setupWorker } from 'msw/browser'
import { http } from 'msw/http'

/** The options of {@link startMsw}. */
export type MswOptions = {
  /** The base URL of the API. */
  api: URL
  /** The script of the worker, and how the page has registered it. */
  serviceWorker: { url: string; options: RegistrationOptions }
  answer: (request: Request) => Promise<Response>
}

/** Starts MSW, which lets `answer` answer what its worker relays. Returns the worker it started with. */
export async function startMsw({
  api,
  serviceWorker,
  answer,
}: MswOptions): Promise<ServiceWorker | null> {
  const worker = setupWorker(http.all(`${api.href}*`, ({ request }) => answer(request)))
  const registration = await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker,
  })
  // Read it only once: a worker that takes over the page becomes the active one.
  return registration?.active ?? null
}
