/**
 * An empty replacement for the cookie jar of `tough-cookie`. The mock has no cookies, and
 * `tough-cookie` with its list of public suffixes is the largest part of MSW.
 */
export class CookieJar {
  getCookiesSync() {
    return []
  }
}

/** An empty replacement for the cookie store. */
export class MemoryCookieStore {
  idx = {}
}

/** An empty replacement for the cookie parser. */
export const Cookie = { fromJSON: () => null }
