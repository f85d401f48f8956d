import { refusal } from '../backend/problem.ts'
import { isLoopback } from './config.ts'

/** The policy of everything that is not a page. */
const noContent = "default-src 'none'; frame-ancestors 'none'"

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a write that a browser sends for another site. It also needs headers that no form can send.
 *
 * @throws {Refusal} `notPermitted`
 */
export function checkSite({ method, headers }: Request): void {
  const site = headers.get('sec-fetch-site') ?? 'same-origin'
  if (reads.has(method) || site === 'same-origin') return
  throw refusal('notPermitted', 'Another site may not write.')
}

/**
 * Refuses everything that does not come from this machine: what a proxy forwards, and what the page of
 * another site sends to a name of its own that leads here.
 *
 * @throws {Refusal} `notPermitted`
 */
export function checkIsLocal({ headers }: Request, { hostname }: URL): void {
  const isForwarded = headers.has('forwarded') || headers.has('x-forwarded-for')
  if (isLoopback(hostname.replace(/^\[(.*)\]$/u, '$1')) && !isForwarded) return
  throw refusal('notPermitted', 'Without sign-in, only this machine may ask. Set AUTH=jwt.')
}

/** Adds the headers that every answer has, and those that it does not have yet. */
export function secured(response: Response, request: Request, id: string): Response {
  const { headers } = response
  headers.set('x-request-id', id)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', noContent)
  if (!headers.has('cross-origin-resource-policy')) {
    headers.set('cross-origin-resource-policy', 'same-origin')
  }
  if (request.headers.get('x-forwarded-proto') === 'https') {
    headers.set('strict-transport-security', 'max-age=31536000')
  }
  return response
}
