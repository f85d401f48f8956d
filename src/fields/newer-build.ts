const assetPattern =
  /<(?:script|link)\b[^>]*?\s(?:src|href)=["']?(?<asset>[^"'\s>]+\.(?:js|css))(?=["'\s>])/giu

/** Returns the addresses of the scripts and style sheets that a page in HTML asks for. */
export const assetsIn = (html: string): string[] =>
  Array.from(html.matchAll(assetPattern), ({ groups }) => groups?.['asset'] ?? '')

/**
 * Returns whether `html`, the first page as the server has it now, belongs to another build than
 * the page that has loaded `loaded`: it asks for a file that this page does not have. A page that
 * asks for no file at all, such as the sign-in page of a proxy, tells nothing.
 */
export const isFromOtherBuild = (html: string, loaded: readonly string[]): boolean =>
  assetsIn(html).some((asset) => !loaded.includes(asset))
