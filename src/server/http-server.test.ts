import { describe, expect, test } from 'vitest'
import { maxBodyBytes, paths } from '../api/contract.ts'
import { startHttpServer } from './http-server.ts'
import { startTestServer } from './testing/test-server.ts'

const document = `/api${paths.document}`
const close = 'Host: localhost\r\nConnection: close\r\n'
const quick = { headersMs: 200, requestMs: 200, stopMs: 200 }

/** A promise, and the function that resolves it. */
function signal() {
  const target = new EventTarget()
  const received = new Promise<void>((resolve) => {
    target.addEventListener('sent', () => resolve())
  })
  return { received, send: () => target.dispatchEvent(new Event('sent')) }
}

/** Starts a server whose database answers when `release` is called. */
async function withSlowDatabase() {
  const answered = signal()
  const asked = signal()
  const check = () => {
    asked.send()
    return answered.received
  }
  const server = await startTestServer({ limits: quick, database: { check } })
  return { server, release: answered.send, asked: asked.received }
}

const emptyAnswer = () => Promise.resolve(new Response())

/** The status of an answer as text. */
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1])

describe('requests that are not HTTP as usual', () => {
  test.each([
    ['TRACE', `TRACE / HTTP/1.1\r\n${close}\r\n`, 405],
    ['TRACE of the API', `TRACE ${document} HTTP/1.1\r\n${close}\r\n`, 405],
    ['CONNECT', `CONNECT example.com:443 HTTP/1.1\r\n${close}\r\n`, 405],
    ['an unknown method', `BREW / HTTP/1.1\r\n${close}\r\n`, 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a host with a space', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['oversized headers', `GET / HTTP/1.1\r\n${close}X: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      `PUT ${document} HTTP/1.1\r\n${close}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`,
      400,
    ],
    [
      'a length and chunks',
      `PUT ${document} HTTP/1.1\r\n${close}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
  ])('%s', async (_, request, status) => {
    const { raw, get } = await startTestServer()
    expect(statusOf(await raw(request))).toBe(status)
    expect((await get('/healthz')).status).toBe(200)
  })

  test.each([
    '/../../../../etc/passwd',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/%00',
    '//etc/passwd',
    '/..\\..\\package.json',
    '/main.js',
    '/package.json',
    '/assets/a-1.js.map',
  ])('%s leads to no file', async (path) => {
    const { raw } = await startTestServer()
    const answer = await raw(`GET ${path} HTTP/1.1\r\n${close}\r\n`)
    expect([400, 404]).toContain(statusOf(answer))
    expect(answer).not.toMatch(/root:|dependencies|<!doctype/u)
  })
})

/** Returns a save that says how long its body is. */
const put = (length: number, sent: string) =>
  `PUT ${document} HTTP/1.1\r\n${close}Content-Type: application/json\r\nIf-Match: "0"\r\nIdempotency-Key: k\r\nContent-Length: ${length}\r\n\r\n${sent}`

describe('limits', () => {
  test('a body that says it is too large is refused before it is sent', async () => {
    const { raw } = await startTestServer()
    expect(statusOf(await raw(put(maxBodyBytes + 1, '{')))).toBe(413)
  })

  test('a body that turns out to be too large is refused', async () => {
    const { get } = await startTestServer()
    const sent = new ReadableStream({
      start: (controller) => {
        for (let each = 0; each < 70; each += 1) controller.enqueue(new Uint8Array(1024).fill(32))
        controller.close()
      },
    })
    const headers = {
      'content-type': 'application/json',
      'if-match': '"0"',
      'idempotency-key': 'k',
    }
    const init = { method: 'PUT', headers, body: sent, duplex: 'half' as const }
    expect((await get(document, init)).status).toBe(413)
  })

  test('a slow body ends the connection, and is no error of the server', async () => {
    const { raw, log, get } = await startTestServer({ limits: quick })
    expect(statusOf(await raw(put(100, '{')))).toBe(408)
    expect((await get('/healthz')).status).toBe(200)
    expect(log().map(({ level, status }) => [level, status])).toEqual([['info', 408]])
  })

  test('slow headers end the connection', async () => {
    const { raw } = await startTestServer({ limits: quick })
    expect(statusOf(await raw('GET / HTTP/1.1\r\nHost: localhost\r\n'))).toBe(408)
  })
})

describe('stopping', () => {
  test('a running request ends, and no new one is taken', async () => {
    const { server, release, asked } = await withSlowDatabase()
    const running = server.get('/readyz')
    await asked
    const stopped = server.stop()
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
    release()
    expect((await running).status).toBe(200)
    await stopped
  })

  test('an idle connection does not delay it', async () => {
    const server = await startTestServer({ limits: { ...quick, stopMs: 60_000 } })
    await (await server.get('/healthz')).text()
    expect(await server.stop()).toBeUndefined()
  })

  test('a request without an end is cut off', async () => {
    const { server, asked } = await withSlowDatabase()
    const running = server.get('/readyz')
    const outcome = running.then(
      () => 'answered',
      () => 'cut off',
    )
    await asked
    await server.stop()
    expect(await outcome).toBe('cut off')
  })
})

test('a port that is taken is an error with a code', async () => {
  const { port } = await startTestServer()
  const second = startHttpServer(emptyAnswer, { port, host: '127.0.0.1' })
  await expect(second).rejects.toHaveProperty('code', 'EADDRINUSE')
})
