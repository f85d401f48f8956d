import { etagOf, type SettingsDocument } from '../api/contract.ts'
import { matchesWeakly, parseEntityTags } from './conditions.ts'
import { refusal, type Refusal } from './problem.ts'

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

/** Creates a 200 response with a document and its entity tag. Caches must revalidate it. */
export const documentResponse = (document: SettingsDocument) =>
  new Response(JSON.stringify(document), {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-cache',
      etag: etagOf(document.version),
    },
  })

/** Creates the response to a GET for a document: 304 if `If-None-Match` names its version. */
export const documentUnlessKnown = (request: Request, document: SettingsDocument): Response =>
  unlessKnown(request, documentResponse(document))

/**
 * Returns `response`, or 304 if `If-None-Match` names its entity tag (RFC 9110, 13.1.2).
 *
 * @throws {Refusal} `invalidRequest` if `If-None-Match` is malformed
 */
export function unlessKnown(request: Request, response: Response): Response {
  const header = request.headers.get('if-none-match')
  if (header === null) return response
  const known = parseEntityTags(header)
  if (known === undefined) {
    throw refusal('invalidRequest', 'If-None-Match must be * or a list of entity tags.')
  }
  if (!matchesWeakly(known, response.headers.get('etag') ?? '')) return response
  response.headers.delete('content-type')
  return new Response(null, { status: 304, headers: response.headers })
}
