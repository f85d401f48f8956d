import { anchors } from '../fields/anchors.ts'
import { decodeLayers, tidyFragment } from '../fields/link-text.ts'
import { isPreviewPath } from './is-shared-preview-url.ts'

/** The parts of an address that decide what the page shows. */
export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>

/** A `#` and a `?` that were percent-encoded, once or more often. */
const encodedHash = /%(?:25)*23/iu
const encodedQuery = /%(?:25)*3f/iu

/** The beginning of every shared preview of version 1, behind a `#` that got lost altogether. */
const lostHash = /(?=v1\.W1[\w-]{8})/u

/** What neither a path nor a value in our queries ends with, percent-encoded or not. */
const oddEnd = /(?:%(?:25)*[\da-f]{2}|[^\p{L}\p{N}/=%])+$/iu

/** Parameters whose text is somebody's own and may end with anything. */
const freeText: ReadonlySet<string> = new Set(['by', 'mock'])

const sections: ReadonlySet<string> = new Set(['agent', 'customer', ...Object.values(anchors)])

const isShared = (fragment: string) => /^v\d+\./u.test(fragment)

function splitAt(text: string, separator: RegExp): [before: string, after: string] | undefined {
  const found = separator.exec(text)
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : undefined
}

const withoutOddEnd = (text: string) =>
  text.replace(oddEnd, (end) => (/[\p{L}\p{N}]/u.test(decodeLayers(end)) ? end : ''))

/** A query of several pieces, of which each may be empty and may begin with `?` or `&`. */
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

/** A `#` in a query may belong there, as in a name; in that of a preview it never does. */
function fromQuery(address: Address): Address {
  const { pathname, search, hash } = address
  if (isShared(tidyFragment(hash))) return address
  const [before = '', after = ''] = splitAt(search, encodedHash) ?? splitAt(search, lostHash) ?? []
  const fragment = tidyFragment(after)
  const isMeant = isPreviewPath(pathname) || isShared(fragment) || sections.has(fragment)
  if (fragment === '' || !isMeant) return address
  // What a tool has added behind the link is a parameter of its own.
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
 * The address that was shared, from the one that mail filters, chats and sentences have made of it: a
 * `#` that became `%23`, once or more often, or got lost, is one again, and what cannot belong to a
 * link at its end is gone. An address in its own form stays as it is.
 */
export const repairAddress = (address: Address): Address => tidied(fromQuery(fromPath(address)))
