import { etagOf, type SettingsDocument } from '../api/contract.ts'
import { matchesWeakly, parseEntityTags } from './conditions.ts'
import { refusal, type Refusal } from './problem.ts'

/** 200 with JSON that nobody keeps. */
export const jsonResponse = (body: unknown) =>
  new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })

/** The answer that a refusal stands for. */
export const problemResponse = ({ problem, headers }: Refusal) =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })

/** 200 with a document and its entity tag: to be kept, and asked about before it is used again. */
export const documentResponse = (document: SettingsDocument) =>
  new Response(JSON.stringify(document), {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-cache',
      etag: etagOf(document.version),
    },
  })

/**
 * The same for a GET, or 304 where the client has that version already (RFC 9110, 13.1.2).
 *
 * @throws {Refusal} `invalidRequest` when `If-None-Match` is not a list of entity tags
 */
export function documentUnlessKnown(request: Request, document: SettingsDocument): Response {
  const header = request.headers.get('if-none-match')
  const response = documentResponse(document)
  if (header === null) return response
  const known = parseEntityTags(header)
  if (known === undefined) {
    throw refusal('invalidRequest', 'If-None-Match must be * or a list of entity tags.')
  }
  if (!matchesWeakly(known, document.version)) return response
  response.headers.delete('content-type')
  return new Response(null, { status: 304, headers: response.headers })
}
