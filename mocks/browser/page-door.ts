import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { http, type HttpResponseResolver } from 'msw/http'

/**
 * Lets `resolver` answer what this page fetches from `pattern`, from now on. Returns whether it
 * could: a page can forbid that its `fetch` is replaced.
 */
export function openPageDoor(pattern: string, resolver: HttpResponseResolver): boolean {
  const untouched = globalThis.fetch
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [http.all(pattern, resolver)],
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  network.enable()
  return globalThis.fetch !== untouched
}
