import { describe, expect, test } from 'vitest'
import { documentSchema, paths, problemSchema } from '../api/contract.ts'
import { UnavailableError } from '../backend/store.ts'
import { put, withMinutes } from '../backend/testing/requests.ts'
import type { Database } from './store/database.ts'
import { memoryDatabase, startTestServer } from './testing/test-server.ts'
import { audience, issuer, startIssuer } from './testing/tokens.ts'

const document = `/api${paths.document}`
const settingsPage = '/system-settings/end-session-behavior'

/** Returns the parts of a save, to be sent to another address. */
async function saveOf(minutes: number, headers: Record<string, string> = {}) {
  const request = put({ settings: withMinutes(minutes), headers })
  return { method: 'PUT', headers: request.headers, body: await request.text() }
}

const problemIn = async (response: Response) => problemSchema.parse(await response.json())

/** A database that does not answer. */
const away: Partial<Database> = {
  storeOf: () => {
    throw new UnavailableError('connect ECONNREFUSED 10.0.0.7')
  },
  check: () => Promise.reject(new UnavailableError('away')),
}

const broken = () => Promise.reject(new TypeError('secret'))

const environmentOf = (jwksUrl: string) => ({
  AUTH: 'jwt',
  AUTH_ISSUER: issuer,
  AUTH_JWKS_URL: jwksUrl,
  AUTH_AUDIENCE: audience,
  AUTH_ACCOUNT_CLAIM: 'org',
  SIGN_IN_URL: '/oauth2/sign_in',
})

describe('the API', () => {
  test('saves and reads, under /api', async () => {
    const { get } = await startTestServer()
    expect((await get(document, await saveOf(5))).status).toBe(200)
    const response = await get(document)
    expect(response.headers.get('etag')).toBe('"1"')
    expect(documentSchema.parse(await response.json())).toMatchObject({
      version: 1,
      savedBy: { name: 'Dana Levi' },
    })
    expect((await get(document, { headers: { 'if-none-match': '"1"' } })).status).toBe(304)
  })

  test.each(['/api', '/api/', '/api/nothing', '/api/../api/x', '/apis'])(
    '%s is not found',
    async (path) => {
      const { get } = await startTestServer()
      expect((await get(path)).status).toBe(404)
    },
  )

  test('answers 503 with Retry-After when the database is away, and does not say why', async () => {
    const { get, log } = await startTestServer({ database: away })
    const response = await get(document)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await response.text()).not.toContain('10.0.0.7')
    expect(JSON.stringify(log())).toContain('10.0.0.7')
    expect((await get('/readyz')).status).toBe(503)
    expect((await get('/healthz')).status).toBe(200)
  })

  test('logs an unexpected error, and keeps its text out of the answer', async () => {
    const { storeOf } = memoryDatabase()
    const { get, log } = await startTestServer({
      database: { storeOf: (account) => ({ ...storeOf(account), newest: broken }) },
    })
    const response = await get(document, { headers: { 'x-request-id': 'abc-1' } })
    expect(await problemIn(response)).toMatchObject({ code: 'serverFailed', status: 500 })
    expect(log().map(({ level, id, status }) => [level, id, status])).toEqual([
      ['error', 'abc-1', undefined],
      ['info', 'abc-1', 500],
    ])
    expect(log()[0]?.error).toContain('TypeError: secret')
  })
})

describe('writes of other sites', () => {
  test.each(['cross-site', 'same-site', 'none'])('Sec-Fetch-Site %s is refused', async (site) => {
    const { get } = await startTestServer()
    const refused = await get(document, await saveOf(5, { 'sec-fetch-site': site }))
    expect(await problemIn(refused)).toMatchObject({ code: 'notPermitted', status: 403 })
    expect((await get(document)).headers.get('etag')).toBe('"0"')
  })

  test('the page itself may write, and no preflight is answered for others', async () => {
    const { get } = await startTestServer()
    expect((await get(document, await saveOf(5, { 'sec-fetch-site': 'same-origin' }))).status).toBe(
      200,
    )
    const preflight = await get(document, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
    })
    expect(preflight.status).toBe(405)
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a form cannot save', async () => {
    const { get } = await startTestServer()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const refused = await get(document, await saveOf(5, { 'content-type': type }))
      expect(refused.status).toBe(415)
    }
  })
})

describe('without sign-in, only this machine may ask', () => {
  test.each([
    ['the name of another site that leads here', { host: 'evil.example' }],
    ['a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['a proxy of the standard', { forwarded: 'for=203.0.113.9' }],
  ])('%s is refused', async (_, headers) => {
    const { raw } = await startTestServer()
    const lines = Object.entries({ host: 'localhost', connection: 'close', ...headers })
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    expect(await raw(`GET ${document} HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 403/u)
    expect(await raw(`GET / HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 403/u)
    expect(await raw(`GET /healthz HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 200/u)
  })
})

describe('with sign-in', () => {
  test('accounts are apart, and whoever has no token is told where to sign in', async () => {
    const keys = await startIssuer()
    const { get } = await startTestServer({ environment: environmentOf(keys.jwksUrl) })
    const bearer = async (org: string) => ({
      authorization: `Bearer ${await keys.token({ claims: { org } })}`,
    })
    expect((await get(document, await saveOf(5, await bearer('acme')))).status).toBe(200)
    const answer = await get(document, { headers: await bearer('acme') })
    expect([answer.headers.get('etag'), answer.headers.get('vary')]).toEqual([
      '"1"',
      'Authorization',
    ])
    expect((await get(document, { headers: await bearer('umbrella') })).headers.get('etag')).toBe(
      '"0"',
    )
    expect(await problemIn(await get(document))).toMatchObject({
      code: 'signInRequired',
      status: 401,
      signInUrl: '/oauth2/sign_in',
    })
    await keys.stop()
  })

  test('without the keys of the issuer, the server runs and answers 503 to tokens', async () => {
    const keys = await startIssuer()
    const headers = { authorization: `Bearer ${await keys.token({ claims: { org: 'acme' } })}` }
    await keys.stop()
    const { get } = await startTestServer({ environment: environmentOf(keys.jwksUrl) })
    const response = await get(document, { headers })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await get(document)).status).toBe(401)
    expect((await get(settingsPage)).status).toBe(200)
  })
})

test('the log has one line a request, without query values, tokens and bodies', async () => {
  const { get, log } = await startTestServer()
  await get(`${document}/versions?by=Secret`, { headers: { authorization: 'Bearer secret' } })
  await get(document, await saveOf(12_345, { 'x-request-id': 'an id' }))
  await get('/healthz')
  expect(log().map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', `${document}/versions`, 200],
    ['PUT', document, 200],
  ])
  for (const { id } of log()) expect(id).toMatch(/^[\w-]{36}$/u)
  expect(JSON.stringify(log())).not.toMatch(/secret|12345/iu)
})
