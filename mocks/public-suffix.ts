/** Stands in for `tldts` in the browser: the mock sets no cookie for a public suffix. */
export const getDomain = (host: string) => host.split('.').slice(-2).join('.')
