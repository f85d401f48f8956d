import { problemStatus } from '../../src/api/contract.ts'
import { invalidSettings, refusal, type PlainCode, type Refusal } from '../api/problem.ts'
import { problemResponse } from '../api/responses.ts'

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

/** A page where JSON was expected, as a proxy or a server without the API would send it. */
export const htmlAnswer = (status: number) =>
  new Response('<!doctype html><title>Not the API</title><p>This is a web page.</p>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

/**
 * The error that `status` stands for in the contract; where it has none, such as 502, the page of
 * a proxy. `retryAfter` is in seconds.
 */
export function statusAnswer(status: number, retryAfter: number | undefined): Response {
  const known = refusalWith(status)
  const response = known ? problemResponse(known) : htmlAnswer(status)
  if (retryAfter !== undefined) response.headers.set('retry-after', String(retryAfter))
  return response
}
