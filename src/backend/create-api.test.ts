import { describe, expect, test } from 'vitest'
import { maxBodyBytes, paths } from '../api/contract.ts'
import { defaultSettings } from '../policy/settings.ts'
import { createApi } from './create-api.ts'
import { NoRoomError, UnavailableError, type ReplaceableStore } from './store.ts'
import { freshStore } from './testing/fresh-store.ts'
import { dana, documentIn, now, testApi } from './testing/test-api.ts'
import { getCurrent, problemOf, put, requestTo, withMinutes } from './testing/requests.ts'

describe('the document', () => {
  test('is version 0 with the defaults before the first save', async () => {
    const { api } = testApi()
    const response = await api(getCurrent())
    expect(response.headers.get('etag')).toBe('"0"')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await documentIn(response)).toEqual({
      schemaVersion: 1,
      version: 0,
      savedAt: null,
      savedBy: null,
      settings: defaultSettings,
    })
  })

  test('contains the saved settings, the person and the time', async () => {
    const { api } = testApi()
    const saved = await api(put({ settings: withMinutes(45) }))
    expect(saved.headers.get('etag')).toBe('"1"')
    const document = await documentIn(saved)
    expect(document).toEqual({
      schemaVersion: 1,
      version: 1,
      savedAt: now,
      savedBy: { name: 'Dana Levi' },
      settings: withMinutes(45),
    })
    expect(await documentIn(await api(getCurrent()))).toEqual(document)
  })

  test('keeps values that are switched off, and the URL as typed', async () => {
    const { api } = testApi()
    const settings = {
      ...withMinutes(45),
      customer: {
        ...defaultSettings.customer,
        redirect: { enabled: false, url: ' not (yet) a URL' },
      },
    }
    expect((await documentIn(await api(put({ settings })))).settings).toEqual(settings)
  })

  test('answers HEAD like GET, without a body', async () => {
    const { api } = testApi()
    const response = await api(requestTo(paths.document, { method: 'HEAD' }))
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBe('"0"')
    expect(response.body).toBeNull()
  })

  test.each(['"1"', 'W/"1"', '"0", "1"', '*'])(
    'is not sent again for If-None-Match %s',
    async (tags) => {
      const { api } = testApi()
      await api(put({ settings: withMinutes(45) }))
      const response = await api(getCurrent({ 'if-none-match': tags }))
      expect(response.status).toBe(304)
      expect(response.headers.get('etag')).toBe('"1"')
      expect(response.body).toBeNull()
    },
  )

  test('is sent if the client has another version', async () => {
    const { api } = testApi()
    expect((await api(getCurrent({ 'if-none-match': '"1", W/"2"' }))).status).toBe(200)
  })
})

describe('the signed-in person', () => {
  test('is returned with the permissions', async () => {
    const response = await testApi().api(requestTo(paths.me))
    expect(await response.json()).toEqual(dana)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

const nobody = createApi({
  store: freshStore(),
  now: () => new Date(now),
  authenticate: () => undefined,
})

describe('a request is refused', () => {
  test.each([
    '/system-settings',
    `${paths.document}/`,
    `${paths.versions}/`,
    `${paths.versions}/01`,
    `${paths.versions}/-1`,
    `${paths.versions}/NaN`,
    `${paths.versions}/1e0`,
    `${paths.versions}/1/settings`,
    '/Me',
  ])('at an unknown path: %s', async (path) => {
    expect(await problemOf(await testApi().api(requestTo(path)))).toMatchObject({
      code: 'notFound',
    })
  })

  test('outside the prefix', async () => {
    const { store } = testApi()
    const api = createApi({ store, now: () => new Date(), authenticate: () => dana, prefix: '/v2' })
    expect(await problemOf(await api(getCurrent()))).toMatchObject({ code: 'notFound' })
    const request = new Request(`https://app.example.com/v2${paths.document}`)
    expect((await api(request)).status).toBe(200)
    const other = new Request(`https://app.example.com/v3${paths.document}`)
    expect(await problemOf(await api(other))).toMatchObject({ code: 'notFound' })
  })

  test('without a signed-in person, but only at a known path', async () => {
    expect(await problemOf(await nobody(getCurrent()))).toMatchObject({ code: 'signInRequired' })
    expect(await problemOf(await nobody(requestTo('/x')))).toMatchObject({ code: 'notFound' })
    const request = requestTo(paths.document, { method: 'DELETE' })
    expect(await problemOf(await nobody(request))).toMatchObject({ code: 'signInRequired' })
  })

  test.each([
    [paths.document, 'DELETE', 'GET, HEAD, PUT'],
    [paths.document, 'OPTIONS', 'GET, HEAD, PUT'],
    [paths.versions, 'PUT', 'GET, HEAD'],
    [paths.version(1), 'PATCH', 'GET, HEAD'],
    [paths.me, 'POST', 'GET, HEAD'],
  ])('at %s with the method %s', async (path, method, allow) => {
    const response = await testApi().api(requestTo(path, { method }))
    expect(response.headers.get('allow')).toBe(allow)
    expect(await problemOf(response)).toMatchObject({ code: 'methodNotAllowed' })
  })

  test.each(['1', '"1', '""1"', '"1" "2"', '*, "1"', '', '"1",'])(
    'with If-None-Match %j',
    async (tags) => {
      const response = await testApi().api(getCurrent({ 'if-none-match': tags }))
      expect(await problemOf(response)).toMatchObject({ code: 'invalidRequest' })
    },
  )
})

/** A save with every problem. The entries below fix one problem after the other. */
const worst = {
  body: ' '.repeat(maxBodyBytes + 1),
  headers: { 'content-type': 'text/plain', 'if-match': null, 'idempotency-key': null },
}

describe('problems of a save are reported in this order', () => {
  const { api } = testApi()
  const viewer = testApi({ name: 'Vic', permissions: [] }).api
  const json = { 'content-type': 'application/json' }
  const wrong = '{"settings": 1, "origin": "x"}'

  test.each([
    ['notPermitted', viewer, worst],
    ['unsupportedMediaType', api, worst],
    ['bodyTooLarge', api, { ...worst, headers: { ...worst.headers, ...json } }],
    ['notJson', api, { body: '{', headers: { ...worst.headers, ...json } }],
    [
      'versionRequired',
      api,
      { body: wrong, headers: { 'if-match': null, 'idempotency-key': null } },
    ],
    ['invalidRequest', api, { body: wrong, headers: { 'if-match': '1', 'idempotency-key': null } }],
    [
      'invalidRequest',
      api,
      { body: wrong, headers: { 'if-match': '"9"', 'idempotency-key': null } },
    ],
    ['invalidSettings', api, { body: wrong, headers: { 'if-match': '"9"' } }],
    ['staleVersion', api, { headers: { 'if-match': '"9"' } }],
  ])('%s', async (code, backend, sent) => {
    expect(await problemOf(await backend(put(sent)))).toMatchObject({ code })
  })
})

const storeThat = (fails: () => never): ReplaceableStore => ({
  ...freshStore(),
  commit: fails,
})

describe('a failing store', () => {
  test('without room causes noRoom', async () => {
    const store = storeThat(() => {
      throw new NoRoomError('the disk is full')
    })
    const response = await testApi(dana, store).api(put({ settings: withMinutes(5) }))
    expect(await problemOf(response)).toMatchObject({ code: 'noRoom', status: 507 })
  })

  test('without its database causes unavailable, to be repeated, and hides the reason', async () => {
    const store = storeThat(() => {
      throw new UnavailableError('connect ECONNREFUSED 10.0.0.7:5432')
    })
    const response = await testApi(dana, store).api(put({ settings: withMinutes(5) }))
    expect(response.headers.get('retry-after')).toBe('2')
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ code: 'unavailable', status: 503 })
    expect(problem.detail).not.toContain('10.0.0.7')
  })

  test('with any other error causes serverFailed, and createApi does not throw', async () => {
    const store = storeThat(() => {
      throw new TypeError('broken')
    })
    const response = await testApi(dana, store).api(put({ settings: withMinutes(5) }))
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ code: 'serverFailed' })
    expect(problem.detail).toContain('TypeError: broken')
  })

  test('is reported where somebody listens, and its text stays out of the answer', async () => {
    const failure = new TypeError('secret')
    const store = storeThat(() => {
      throw failure
    })
    const reported: unknown[] = []
    const report = (error: unknown) => reported.push(error)
    const api = createApi({ store, now: () => new Date(now), authenticate: () => dana, report })
    const problem = await problemOf(await api(put({ settings: withMinutes(5) })))
    expect(problem).toMatchObject({ code: 'serverFailed', detail: 'The server failed.' })
    expect(await problemOf(await api(put({ version: 9 })))).toMatchObject({ code: 'staleVersion' })
    expect(reported).toEqual([failure])
  })
})

test('the problem of a sender who is not signed in names the URL to sign in at', async () => {
  const api = createApi({
    store: freshStore(),
    now: () => new Date(now),
    authenticate: () => undefined,
    signInUrl: '/sign-in',
  })
  const problem = await problemOf(await api(getCurrent()))
  expect(problem).toMatchObject({ code: 'signInRequired', signInUrl: '/sign-in' })
})
