/**
 * Stands in for `tough-cookie` in the browser, where it and its list of public suffixes are most of
 * MSW: the mock sets no cookies and reads none.
 */
export class CookieJar {
  getCookiesSync() {
    return []
  }
}

/** The store of such a jar. */
export class MemoryCookieStore {
  idx = {}
}

/** Cookies out of storage; there are none. */
export const Cookie = { fromJSON: () => null }
