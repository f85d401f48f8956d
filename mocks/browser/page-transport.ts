/** Returns the absolute URL that `fetch` would request, or `undefined` if `input` is not a URL. */
function urlOf(input: RequestInfo | URL): string | undefined {
  const text = input instanceof Request ? input.url : String(input)
  return URL.canParse(text, location.href) ? new URL(text, location.href).href : undefined
}

/** Rejects with the reason when `signal` aborts, even if the answer never comes. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}

/**
 * Replaces `fetch` for requests of this page to `api` and below, and lets `answer` answer them. As
 * with every `fetch`, an aborted request rejects with the reason, and a network error with a
 * `TypeError`. Returns false if it fails, because a page can forbid the replacement of `fetch`.
 */
export function openPageTransport(
  api: URL,
  answer: (request: Request) => Promise<Response>,
): boolean {
  const untouched = globalThis.fetch
  const transport: typeof fetch = async (input, init) => {
    const url = urlOf(input)
    if (!url?.startsWith(api.href)) return await untouched.call(globalThis, input, init)
    const request = new Request(input instanceof Request ? input : url, init)
    const response = await Promise.race([abortOf(request.signal), answer(request)])
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
  try {
    globalThis.fetch = transport
  } catch {
    return false
  }
  return globalThis.fetch === transport
}
