/**
 * An empty replacement for the interceptors of `@mswjs/interceptors`. MSW uses them where there is no
 * service worker, and for web sockets. This page answers requests itself where there is no worker
 * (`page-transport.ts`), and opens no sockets.
 */
class NoInterceptor {
  predicate() {
    return false
  }

  on() {
    return this
  }
}

export {
  NoInterceptor as FetchInterceptor,
  NoInterceptor as WebSocketClientConnection,
  NoInterceptor as WebSocketInterceptor,
  NoInterceptor as WebSocketServerConnection,
  NoInterceptor as XMLHttpRequestInterceptor,
}
