import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPageTransport } from './page-transport.ts'

const api = new URL('https://app.example/base/api/')
const fromNetwork = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://app.example/base/preview' })
  vi.stubGlobal('fetch', fromNetwork)
  fromNetwork.mockReset()
  fromNetwork.mockImplementation(() => Promise.resolve(new Response('network')))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Opens the transport, with an answer that repeats the method, the URL and the body. */
const open = () =>
  openPageTransport(
    api,
    async (request) =>
      new Response(`${request.method} ${request.url} ${await request.text()}`.trim()),
  )

const textOf = async (...request: Parameters<typeof fetch>) =>
  await (await fetch(...request)).text()

describe('requests to the API are answered in the page', () => {
  test.each<[string, Parameters<typeof fetch>, string]>([
    ['an absolute URL', [`${api.href}a`], `GET ${api.href}a`],
    ['a URL object', [new URL('a?b=1', api)], `GET ${api.href}a?b=1`],
    ['a path', ['/base/api/a'], `GET ${api.href}a`],
    ['a relative URL', ['api/a'], `GET ${api.href}a`],
    ['options', ['api/a', { method: 'PUT', body: 'x' }], `PUT ${api.href}a x`],
    [
      'a Request',
      [new Request(`${api.href}a`, { method: 'POST', body: 'y' })],
      `POST ${api.href}a y`,
    ],
  ])('%s', async (_, request, expected) => {
    expect(open()).toBe(true)
    expect(await textOf(...request)).toBe(expected)
    expect(fromNetwork).not.toHaveBeenCalled()
  })
})

test.each([
  'https://app.example/base/assets/a.js',
  'https://app.example/base/apiary',
  'https://other.example/base/api/a',
  'https://app.example/api/a',
])('%s goes to the network untouched', async (url) => {
  open()
  const request = new Request(url, { method: 'POST', body: 'x' })
  const options = { cache: 'no-store' } as const
  expect(await textOf(request, options)).toBe('network')
  expect(fromNetwork).toHaveBeenCalledWith(request, options)
  expect(request.bodyUsed).toBe(false)
})

test('an invalid URL fails with the error of the original fetch', async () => {
  fromNetwork.mockRejectedValue(new TypeError('not a URL'))
  open()
  await expect(fetch('https://')).rejects.toThrow('not a URL')
})

test('a network error rejects with a TypeError', async () => {
  openPageTransport(api, () => Promise.resolve(Response.error()))
  await expect(fetch(api)).rejects.toBeInstanceOf(TypeError)
})

test('an error of the backend rejects with that error', async () => {
  openPageTransport(api, () => Promise.reject(new Error('fault')))
  await expect(fetch(api)).rejects.toThrow('fault')
})

const hanging = () => new Promise<Response>(() => undefined)

describe('an aborted request rejects with the reason', () => {
  test('before it is sent', async () => {
    openPageTransport(api, hanging)
    await expect(fetch(api, { signal: AbortSignal.abort('gone') })).rejects.toBe('gone')
  })

  test('while the answer hangs', async () => {
    openPageTransport(api, hanging)
    const controller = new AbortController()
    const answer = fetch(api, { signal: controller.signal })
    controller.abort('gone')
    await expect(answer).rejects.toBe('gone')
  })

  test('and the request of the backend is aborted, too', async () => {
    const seen: AbortSignal[] = []
    openPageTransport(api, ({ signal }) => {
      seen.push(signal)
      return hanging()
    })
    const controller = new AbortController()
    const answer = fetch(api, { signal: controller.signal })
    controller.abort('gone')
    await expect(answer).rejects.toBe('gone')
    expect(seen.map(({ aborted }) => aborted)).toEqual([true])
  })
})

test('a page whose fetch cannot be replaced keeps it', async () => {
  Object.defineProperty(globalThis, 'fetch', {
    value: fromNetwork,
    writable: false,
    configurable: true,
  })
  expect(open()).toBe(false)
  expect(await textOf(api)).toBe('network')
})
