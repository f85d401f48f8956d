import { afterEach, expect, test, vi } from 'vitest'
import { createClient, type Client } from './client.ts'
import { document } from './testing/documents.ts'
import { answer, bodyThat, connectTo, noConnection, ok, silent } from './testing/network.ts'

const baseUrl = 'https://api.example/api'
const client = createClient({ baseUrl })
const patient = createClient({ baseUrl, timeoutMs: 10_000 })
const impatient = createClient({ baseUrl, timeoutMs: 15 })

const json = JSON.stringify(document)
const save = { settings: document.settings, origin: 'edited', version: 12, key: 'a-key' } as const
const calls: [string, (client: Client) => Promise<unknown>][] = [
  ['load', (one) => one.load()],
  ['save', (one) => one.save(save)],
  ['versions', (one) => one.versions()],
  ['version', (one) => one.version(1)],
  ['me', (one) => one.me()],
]

/** Creates an answer whose body starts and then waits for the abort of the request. */
const stuckInBody = ({ signal }: Request) =>
  answer(
    200,
    'application/json',
    bodyThat(json.slice(0, 20), (controller) => {
      signal.addEventListener('abort', () => controller.error(signal.reason))
    }),
  )

const brokenBody = (type: string, status: number) =>
  answer(
    status,
    type,
    bodyThat('{"type":', (controller) => controller.error(noConnection())),
  )

afterEach(() => vi.unstubAllGlobals())

test.each(calls)('%s without a connection: unreachable', async (_, call) => {
  const cause = noConnection()
  connectTo(() => Promise.reject(cause))
  await expect(call(client)).rejects.toMatchObject({
    name: 'ApiError',
    failure: { kind: 'unreachable' },
    cause,
  })
})

test.each(['application/json', 'application/problem+json'])(
  'a connection that drops during a body of %s: unreachable, not notUnderstood',
  async (type) => {
    connectTo(() => brokenBody(type, type === 'application/json' ? 200 : 503))
    await expect(client.load()).rejects.toHaveProperty('failure', { kind: 'unreachable' })
  },
)

test.each(calls)('%s without an answer in time: timed out', async (_, call) => {
  connectTo(silent)
  await expect(call(impatient)).rejects.toMatchObject({
    name: 'ApiError',
    failure: { kind: 'timedOut' },
  })
})

test('an answer whose body does not arrive in time: timed out', async () => {
  connectTo(stuckInBody)
  await expect(impatient.load()).rejects.toHaveProperty('failure', { kind: 'timedOut' })
})

test('a request that timed out is aborted', async () => {
  const requests = connectTo(silent)
  await expect(impatient.load()).rejects.toBeInstanceOf(Error)
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true])
})

const abortable: [string, (signal: AbortSignal) => Promise<unknown>][] = [
  ['load', (signal) => patient.load(signal)],
  ['versions', (signal) => patient.versions(undefined, signal)],
  ['version', (signal) => patient.version(1, signal)],
  ['me', (signal) => patient.me(signal)],
]

const reasons = [
  ['the usual reason', new DOMException('Left', 'AbortError')],
  ['a custom reason', new Error('custom')],
] as const

const aborts = abortable.flatMap(([name, call]) =>
  reasons.map(([why, reason]) => [name, why, call, reason] as const),
)

test.each(aborts)('%s that its caller aborts fails with %s', async (_, _why, call, reason) => {
  connectTo(silent)
  const caller = new AbortController()
  const result = call(caller.signal)
  caller.abort(reason)
  await expect(result).rejects.toBe(reason)
})

test.each(abortable)('%s with an aborted signal is not sent', async (_, call) => {
  const requests = connectTo(() => ok(document))
  const reason = new Error('never mind')
  await expect(call(AbortSignal.abort(reason))).rejects.toBe(reason)
  expect(requests).toEqual([])
})

test.each(reasons)(
  'an abort while the body is read throws the caller’s reason, for %s',
  async (_, reason) => {
    const caller = new AbortController()
    connectTo((request) => {
      queueMicrotask(() => caller.abort(reason))
      return stuckInBody(request)
    })
    await expect(patient.load(caller.signal)).rejects.toBe(reason)
  },
)

test('the caller’s signal does not extend the timeout', async () => {
  connectTo(silent)
  const { signal } = new AbortController()
  await expect(impatient.load(signal)).rejects.toHaveProperty('failure', { kind: 'timedOut' })
})

test('no request is sent before the backend is ready', async () => {
  const requests = connectTo(() => ok(document))
  const gate = new EventTarget()
  const ready = new Promise((resolve) => gate.addEventListener('open', resolve))
  const loading = createClient({ baseUrl, ready }).load()
  await new Promise((go) => setTimeout(go))
  expect(requests).toEqual([])
  gate.dispatchEvent(new Event('open'))
  expect(await loading).toEqual(document)
})

test('a backend that fails to start is unreachable, with the reason as the cause', async () => {
  const requests = connectTo(() => ok(document))
  const cause = new Error('no service worker here')
  const without = createClient({ baseUrl, ready: Promise.reject(cause) })
  // No request handles the failure here. An unhandled rejection would fail the test run.
  await new Promise((go) => setTimeout(go))
  await expect(without.load()).rejects.toMatchObject({ failure: { kind: 'unreachable' }, cause })
  await expect(without.save(save)).rejects.toMatchObject({
    failure: { kind: 'unreachable' },
    cause,
  })
  expect(requests).toEqual([])
})

test('the wait for a backend that never starts times out', async () => {
  const ready = new Promise(() => undefined)
  const waiting = createClient({ baseUrl, timeoutMs: 15, ready })
  await expect(waiting.load()).rejects.toHaveProperty('failure', { kind: 'timedOut' })
})

test.each(reasons)(
  'the wait for the backend ends with the caller’s abort, for %s',
  async (_, reason) => {
    const ready = new Promise(() => undefined)
    const waiting = createClient({ baseUrl, timeoutMs: 10_000, ready })
    const caller = new AbortController()
    const result = waiting.load(caller.signal)
    caller.abort(reason)
    await expect(result).rejects.toBe(reason)
    await expect(waiting.load(caller.signal)).rejects.toBe(reason)
  },
)

test('the first load takes the answer that was asked for before, and only once', async () => {
  const requests = connectTo(() => ok(document))
  const newer = { ...document, version: document.version + 1 }
  const early = createClient({ baseUrl, firstAnswer: Promise.resolve(ok(newer)) })
  expect(await early.load()).toEqual(newer)
  expect(requests).toEqual([])
  expect(await early.load()).toEqual(document)
  expect(requests).toHaveLength(1)
})

test('an early request that fails is unreachable, and the next load asks again', async () => {
  connectTo(() => ok(document))
  const firstAnswer = Promise.reject(new TypeError('no connection'))
  const early = createClient({ baseUrl, firstAnswer })
  await expect(early.load()).rejects.toHaveProperty('failure', { kind: 'unreachable' })
  expect(await early.load()).toEqual(document)
})

test('an early request that hangs times out', async () => {
  const firstAnswer = new Promise<Response>(() => undefined)
  const early = createClient({ baseUrl, timeoutMs: 15, firstAnswer })
  await expect(early.load()).rejects.toHaveProperty('failure', { kind: 'timedOut' })
})
