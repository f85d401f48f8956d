import { anchors } from '../routing/anchors.ts'
import { decodeLayers, tidyFragment } from '../routing/link-text.ts'
import { isPreviewPath } from './is-shared-preview-url.ts'

/** The parts of a URL that decide what the page shows. */
export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>

/** A `#` and a `?` that were percent-encoded, once or repeatedly. */
const encodedHash = /%(?:25)*23/iu
const encodedQuery = /%(?:25)*3f/iu

/** The beginning of every shared preview of version 1, for links that have lost their `#`. */
const lostHash = /(?=v1\.W1[\w-]{8})/u

/** Trailing characters that no path or query value of this page ends with, percent-encoded or not. */
const oddEnd = /(?:%(?:25)*[\da-f]{2}|[^\p{L}\p{N}/=%])+$/iu

/** Parameters with free text, which may end with any character. */
const freeText: ReadonlySet<string> = new Set(['by', 'mock'])

const sections: ReadonlySet<string> = new Set(['agent', 'customer', ...Object.values(anchors)])

const isShared = (fragment: string) => /^v\d+\./u.test(fragment)

function splitAt(text: string, separator: RegExp): [before: string, after: string] | undefined {
  const found = separator.exec(text)
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : undefined
}

const withoutOddEnd = (text: string) =>
  text.replace(oddEnd, (end) => (/[\p{L}\p{N}]/u.test(decodeLayers(end)) ? end : ''))

/** Joins pieces of a query, each of which may be empty and may begin with `?` or `&`. */
function queryOf(...pieces: string[]): string {
  const kept = pieces.map((piece) => piece.replace(/^[?&]+|[?&]+$/gu, '')).filter(Boolean)
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

function fromPath({ pathname, search, hash }: Address): Address {
  const [before, fragment] = splitAt(pathname, encodedHash) ?? splitAt(pathname, lostHash) ?? []
  const [path, query = ''] = splitAt(before ?? pathname, encodedQuery) ?? [before ?? pathname]
  return {
    pathname: withoutOddEnd(path),
    search: query === '' ? search : queryOf(query, search),
    hash: fragment === undefined ? hash : `#${fragment}`,
  }
}

/** Moves a fragment out of the query. A `#` in a query can be part of a name, but never in a preview. */
function fromQuery(address: Address): Address {
  const { pathname, search, hash } = address
  if (isShared(tidyFragment(hash))) return address
  const [before = '', after = ''] = splitAt(search, encodedHash) ?? splitAt(search, lostHash) ?? []
  const fragment = tidyFragment(after)
  const isMeant = isPreviewPath(pathname) || isShared(fragment) || sections.has(fragment)
  if (fragment === '' || !isMeant) return address
  // A tool has appended its own parameter to the link.
  const added = after.includes('&') ? after.slice(after.indexOf('&')) : ''
  return { pathname, search: queryOf(before, added), hash: `#${after}` }
}

function tidied({ pathname, search, hash }: Address): Address {
  const fragment = tidyFragment(hash)
  const last = search.slice(1).split('&').at(-1)?.split('=')[0] ?? ''
  return {
    pathname,
    search: hash === '' && !freeText.has(last) ? withoutOddEnd(search) : search,
    hash: isShared(fragment) || sections.has(fragment) ? `#${fragment}` : hash,
  }
}

/**
 * Returns the URL that was shared, before a mail filter, a chat tool or a sentence changed it: restores
 * a `#` that was lost or became `%23` (once or repeatedly), and drops trailing characters that cannot
 * belong to a link. An intact URL stays as it is.
 */
export const repairAddress = (address: Address): Address => tidied(fromQuery(fromPath(address)))

/** Replaces the URL of the page with the one that was shared, without a new history entry. */
export function repairLocation(): void {
  const { pathname, search, hash } = repairAddress(location)
  const repaired = pathname + search + hash
  if (repaired === location.pathname + location.search + location.hash) return
  // With the origin, because a path may begin with two slashes.
  history.replaceState(history.state, '', location.origin + repaired)
}
