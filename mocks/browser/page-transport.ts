import { FetchInterceptor } from '@mswjs/interceptors/fetch'

/**
 * Intercepts `fetch` requests of this page to `api` and below, and lets `answer` answer them. Uses
 * only the interceptor of MSW, which is much smaller than MSW. Returns false if it fails, because a
 * page can forbid the replacement of `fetch`.
 */
export function openPageTransport(
  api: URL,
  answer: (request: Request) => Promise<Response>,
): boolean {
  const untouched = globalThis.fetch
  const interceptor = new FetchInterceptor()
  interceptor.apply()
  interceptor.on('request', async ({ request, controller }) => {
    if (request.url.startsWith(api.href)) controller.respondWith(await answer(request))
  })
  return globalThis.fetch !== untouched
}
