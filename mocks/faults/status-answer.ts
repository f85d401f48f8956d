import { problemStatus } from '../../src/api/contract.ts'
import {
  invalidSettings,
  refusal,
  type PlainCode,
  type Refusal,
} from '../../src/backend/problem.ts'
import { problemResponse } from '../../src/backend/responses.ts'
import type { Rules } from '../rules.ts'

type Retry = Pick<Rules, 'retryAfter' | 'retryAt' | 'now'>

const detail = 'A rule of the mock backend asks for this error.'

const plainCodes: ReadonlyMap<number, PlainCode> = new Map<number, PlainCode>(
  (
    [
      'invalidRequest',
      'signInRequired',
      'notPermitted',
      'notFound',
      'conflict',
      'bodyTooLarge',
      'unsupportedMediaType',
      'versionRequired',
      'tooManyRequests',
      'serverFailed',
      'unavailable',
      'noRoom',
    ] as const
  ).map((code) => [problemStatus[code], code]),
)

function refusalWith(status: number): Refusal | undefined {
  if (status === problemStatus.invalidSettings) {
    return invalidSettings([{ pointer: '/customer/redirect/url', code: 'singleLabel', detail }])
  }
  const code = plainCodes.get(status)
  return code && refusal(code, detail)
}

/** Creates an HTML response, as a proxy or a server without the API would send it. */
export const htmlAnswer = (status: number) =>
  new Response('<!doctype html><title>Not the API</title><p>This is a web page.</p>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

/** Sets `Retry-After` as seconds or as a date, if the rules request it. */
function setRetry(headers: Headers, { retryAfter, retryAt, now = new Date() }: Retry): void {
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter))
  if (retryAt === undefined) return
  headers.set('date', now.toUTCString())
  headers.set('retry-after', new Date(now.getTime() + retryAt * 1000).toUTCString())
}

/**
 * Creates the error response for a rule `status=CODE`: the problem of the contract with that status,
 * or the HTML page of a proxy if there is none, as for 502. `rules` can add `Retry-After`.
 */
export function statusAnswer(status: number, rules: Retry): Response {
  const known = refusalWith(status)
  const response = known ? problemResponse(known) : htmlAnswer(status)
  setRetry(response.headers, rules)
  return response
}
