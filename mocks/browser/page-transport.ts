import { FetchInterceptor } from '@mswjs/interceptors/fetch'

/**
 * Lets `answer` answer what this page fetches from `api` and below it, from now on: with MSW's
 * interceptor alone, which is a fraction of MSW. Returns whether it could: a page can forbid that
 * its `fetch` is replaced.
 */
export function openPageDoor(api: URL, answer: (request: Request) => Promise<Response>): boolean {
  const untouched = globalThis.fetch
  const interceptor = new FetchInterceptor()
  interceptor.apply()
  interceptor.on('request', async ({ request, controller }) => {
    if (request.url.startsWith(api.href)) controller.respondWith(await answer(request))
  })
  return globalThis.fetch !== untouched
}
