const assetPattern =
  /<(?:script|link)\b[^>]*?\s(?:src|href)=["']?(?<asset>[^"'\s>]+\.(?:js|css))(?=["'\s>])/giu

/** Returns the addresses of the scripts and style sheets that a page in HTML asks for. */
export const assetsIn = (html: string): string[] =>
  Array.from(html.matchAll(assetPattern), ({ groups }) => groups?.['asset'] ?? '')

/**
 * Returns true if `html`, the first page on the server, belongs to another build than the page that has
 * loaded the files `loaded`: it requests a file that this page does not have. A page that requests no
 * file at all, such as the sign-in page of a proxy, proves nothing.
 */
export const isFromOtherBuild = (html: string, loaded: readonly string[]): boolean =>
  assetsIn(html).some((asset) => !loaded.includes(asset))
