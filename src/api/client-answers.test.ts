import { afterEach, expect, test, vi } from 'vitest'
import { ApiError, type Failure } from './api-error.ts'
import { createClient } from './client.ts'
import { document, everyProblem, plainProblem } from './testing/documents.ts'
import { answer, connectTo, ok } from './testing/network.ts'

const client = createClient({ baseUrl: 'https://api.example/api' })
const save = { settings: document.settings, origin: 'edited', version: 12, key: 'a-key' } as const

/** Returns the failure of a load that `response` answers. */
async function failureOf(response: Response): Promise<Failure> {
  connectTo(() => response)
  const error: unknown = await client.load().catch((reason: unknown) => reason)
  if (!(error instanceof ApiError)) throw new Error('not an ApiError', { cause: error })
  return error.failure
}

const problemAnswer = (problem: unknown, status: number, headers = {}) =>
  answer(status, 'application/problem+json', JSON.stringify(problem), headers)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test.each(everyProblem.map((problem) => [problem.code, problem] as const))(
  'a problem of the server arrives with all its members: %s',
  async (_, problem) => {
    const failure = await failureOf(problemAnswer(problem, problem.status))
    expect(failure).toEqual({ kind: 'problem', problem })
  },
)

test('a save fails with the problem of the server, including the current document', async () => {
  const problem = everyProblem.find(({ code }) => code === 'staleVersion')
  connectTo(() => problemAnswer(problem, 412))
  await expect(client.save(save)).rejects.toEqual(
    expect.objectContaining({ name: 'ApiError', failure: { kind: 'problem', problem } }),
  )
})

test('the message of an error is its code, for logs', async () => {
  connectTo(() => problemAnswer(plainProblem('noRoom'), 507))
  await expect(client.load()).rejects.toThrow('noRoom')
  connectTo(() => answer(502, 'text/html', ''))
  await expect(client.load()).rejects.toThrow('notUnderstood')
})

test.each([
  ['7', 7],
  ['0', 0],
  ['Sun, 22 Nov 2026 10:01:30 GMT', 90],
])(
  'the failure has the delay of Retry-After, whatever the local clock: %s',
  async (header, retryAfterSeconds) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T10:00:00Z') })
    const problem = plainProblem('unavailable')
    const headers = { 'retry-after': header, date: 'Sun, 22 Nov 2026 10:00:00 GMT' }
    const failure = await failureOf(problemAnswer(problem, 503, headers))
    expect(failure).toEqual({ kind: 'problem', problem, retryAfterSeconds })
  },
)

test('the failure has no delay if Retry-After is malformed', async () => {
  const problem = plainProblem('unavailable')
  const failure = await failureOf(problemAnswer(problem, 503, { 'retry-after': 'soon' }))
  expect(failure).toEqual({ kind: 'problem', problem })
})

const html = '<!doctype html><title>Settings</title>'
const json = JSON.stringify(document)
const stale = JSON.stringify({ ...plainProblem('notFound'), code: 'staleVersion' })
const { savedBy: _, ...incomplete } = document
const unknownKeyIn = (settings: object) => ok({ ...document, settings })
const { agent, customer } = document.settings

const notUnderstood: [string, () => Response][] = [
  ['HTML with 200, as from a lost mock', () => answer(200, 'text/html', html)],
  ['HTML with 500', () => answer(500, 'text/html; charset=utf-8', html)],
  ['HTML with 502', () => answer(502, 'text/html', html)],
  ['HTML that says it is JSON', () => answer(200, 'application/json', html)],
  ['the document as text', () => answer(200, 'text/plain', json)],
  ['the document of no type', () => new Response(new TextEncoder().encode(json))],
  ['the document as another JSON', () => answer(200, 'application/vnd.api+json', json)],
  ['the document as a problem', () => answer(200, 'application/problem+json', json)],
  ['a problem as JSON', () => answer(404, 'application/json', JSON.stringify(everyProblem[5]))],
  ['a problem with 200', () => ok(plainProblem('notFound'))],
  ['the document with 500', () => answer(500, 'application/json', json)],
  ['the document with 500, as a problem', () => problemAnswer(document, 500)],
  ['truncated JSON', () => answer(200, 'application/json', json.slice(0, -1))],
  ['a truncated problem', () => answer(404, 'application/problem+json', stale.slice(0, -9))],
  ['nothing', () => answer(200, 'application/json', '')],
  ['no content', () => new Response(null, { status: 204 })],
  ['304 without a condition', () => new Response(null, { status: 304 })],
  ['null', () => ok(null)],
  ['an array', () => ok([document])],
  ['a document with a part missing', () => ok(incomplete)],
  ['a document of an earlier schema version', () => ok({ ...document, schemaVersion: 0 })],
  ['a version that is text', () => ok({ ...document, version: '12' })],
  ['a date without a time', () => ok({ ...document, savedAt: '2026-11-22' })],
  ['an unknown value', () => unknownKeyIn({ agent: { ...agent, redirect: 'home' }, customer })],
  ['no settings', () => unknownKeyIn({})],
  ['a problem with an unknown code', () => problemAnswer({ code: 'teapot' }, 418)],
  [
    'a problem without the members of its code',
    () => answer(412, 'application/problem+json', stale),
  ],
]

test.each(notUnderstood)('not understood: %s', async (_name, respond) => {
  const response = respond()
  expect(await failureOf(response)).toEqual({ kind: 'notUnderstood', status: response.status })
})

test('a 401 of a proxy is a missing sign-in, whatever its body', async () => {
  const failure = { kind: 'problem', problem: { status: 401, code: 'signInRequired' } }
  expect(await failureOf(answer(401, 'text/html', html))).toMatchObject(failure)
  expect(await failureOf(new Response(null, { status: 401 }))).toMatchObject(failure)
})

test('the HTML page of a proxy can have Retry-After', async () => {
  const response = answer(503, 'text/html', html, { 'retry-after': '7' })
  const failure = { kind: 'notUnderstood', status: 503, retryAfterSeconds: 7 }
  expect(await failureOf(response)).toEqual(failure)
})

test('the cause of an answer that was not understood is available', async () => {
  connectTo(() => answer(200, 'text/html', html))
  await expect(client.load()).rejects.toHaveProperty(
    'cause.message',
    expect.stringContaining('text/html'),
  )
})

const wrongShapes = [
  ['versions', () => client.versions(), { versions: [{ version: 1 }] }],
  ['versions', () => client.versions(), document],
  ['version', () => client.version(7), { versions: [] }],
  ['me', () => client.me(), { name: 'Dana Levi' }],
  ['save', () => client.save(save), { ...document, settings: null }],
] as const

test.each(wrongShapes)('%s refuses an answer of another shape', async (_name, call, body) => {
  connectTo(() => ok(body))
  await expect(call()).rejects.toHaveProperty('failure', { kind: 'notUnderstood', status: 200 })
})
