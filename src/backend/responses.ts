import { etagOf, type SettingsDocument } from '../api/contract.ts'
import { matchesWeakly, parseEntityTags, type EntityTags } from './conditions.ts'
import { refusal, type Refusal } from './problem.ts'
import type { Entry } from './store.ts'
import { readDocument, unsavedDocument } from './stored-record.ts'

/** Creates a 200 response with JSON that must not be cached. */
export const jsonResponse = (body: unknown) =>
  new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })

/** Creates the problem response for a refusal (RFC 9457). */
export const problemResponse = ({ problem, headers }: Refusal) =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })

/** The headers of a document. Caches must revalidate it. */
const documentHeaders = (version: number) => ({
  'cache-control': 'private, no-cache',
  etag: etagOf(version),
})

/** Creates a 200 response with a document and its entity tag. */
export const documentResponse = (document: SettingsDocument) =>
  new Response(JSON.stringify(document), {
    headers: { 'content-type': 'application/json', ...documentHeaders(document.version) },
  })

/** Returns the tags in `If-None-Match`, if there are any. */
function knownTags({ headers }: Request): EntityTags | undefined {
  const header = headers.get('if-none-match')
  if (header === null) return undefined
  const known = parseEntityTags(header)
  if (known !== undefined) return known
  throw refusal('invalidRequest', 'If-None-Match must be * or a list of entity tags.')
}

/**
 * Creates the response to a GET for the document in `entry`, or for the defaults without one: 304 if
 * `If-None-Match` names its version. Pages ask every minute, so a 304 does not parse the document.
 *
 * @throws {Refusal} `invalidRequest` if `If-None-Match` is malformed
 * @throws {Refusal} `storedDocumentUnreadable`, with the stored text
 */
export function storedUnlessKnown(request: Request, entry: Entry | undefined): Response {
  const version = entry?.version ?? 0
  const known = knownTags(request)
  if (known && !known.any && matchesWeakly(known, etagOf(version))) {
    return new Response(null, { status: 304, headers: documentHeaders(version) })
  }
  return unlessKnown(request, documentResponse(entry ? readDocument(entry) : unsavedDocument))
}

/**
 * Returns `response`, or 304 if `If-None-Match` names its entity tag (RFC 9110, 13.1.2).
 *
 * @throws {Refusal} `invalidRequest` if `If-None-Match` is malformed
 */
export function unlessKnown(request: Request, response: Response): Response {
  const known = knownTags(request)
  if (!known || !matchesWeakly(known, response.headers.get('etag') ?? '')) return response
  response.headers.delete('content-type')
  return new Response(null, { status: 304, headers: response.headers })
}
