import { describe, expect, test, vi } from 'vitest'
import { paths } from '../src/api/contract.ts'
import { parseRules } from './rules.ts'
import { documentIn, now } from '../src/backend/testing/test-api.ts'
import { countOf, openPage, versionOn, type TestPage } from './testing/page.ts'
import {
  getCurrent,
  getMe,
  problemOf,
  put,
  requestTo,
  withMinutes,
} from '../src/backend/testing/requests.ts'

const isDropped = (response: Response) => response.type === 'error'

/** Returns the statuses of three consecutive requests to `path`. */
const threeStatuses = async ({ answer }: TestPage, path: string) => [
  (await answer(requestTo(path))).status,
  (await answer(requestTo(path))).status,
  (await answer(requestTo(path))).status,
]

describe('a rule', () => {
  test('now fixes the clock', async () => {
    const { answer } = openPage(`now=${now}`)
    const document = await documentIn(await answer(put({ settings: withMinutes(5) })))
    expect(document.savedAt).toBe(now)
  })

  test.each([
    [400, 'invalidRequest'],
    [401, 'signInRequired'],
    [403, 'notPermitted'],
    [404, 'notFound'],
    [409, 'conflict'],
    [413, 'bodyTooLarge'],
    [415, 'unsupportedMediaType'],
    [422, 'invalidSettings'],
    [428, 'versionRequired'],
    [429, 'tooManyRequests'],
    [500, 'serverFailed'],
    [503, 'unavailable'],
    [507, 'noRoom'],
  ])('status=%i is %s of the contract and saves nothing', async (status, code) => {
    const page = openPage(`status=${status}`)
    const problem = await problemOf(await page.answer(put({ settings: withMinutes(5) })))
    expect(problem).toMatchObject({ code, status })
    expect(await countOf(page)).toBe(0)
  })

  test('status=422 names the redirect URL', async () => {
    const problem = await problemOf(await openPage('status=422').answer(put()))
    expect(problem).toMatchObject({ errors: [{ pointer: '/customer/redirect/url' }] })
  })

  test('status=502 returns an HTML page, because the contract has no such error', async () => {
    const response = await openPage('status=502').answer(getCurrent())
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/u)
  })

  test('retry-after applies only to errors of status', async () => {
    const { answer } = openPage('status=429*1;retry-after=20')
    expect((await answer(getCurrent())).headers.get('retry-after')).toBe('20')
    expect((await answer(getCurrent())).headers.get('retry-after')).toBeNull()
  })

  test('retry-at sends a date by the clock of the mock', async () => {
    const { answer } = openPage(`status=503;retry-at=90;now=${now}`)
    const { headers } = await answer(getCurrent())
    expect(headers.get('date')).toBe('Sun, 22 Nov 2026 10:00:00 GMT')
    expect(headers.get('retry-after')).toBe('Sun, 22 Nov 2026 10:01:30 GMT')
  })

  test('overtaken lets a colleague save first, so that the save is stale', async () => {
    const page = openPage('put:overtaken*1')
    const sent = { settings: withMinutes(5), key: 'mine' }
    const problem = await problemOf(await page.answer(put(sent)))
    expect(problem).toMatchObject({
      code: 'staleVersion',
      current: {
        version: 1,
        savedBy: { name: 'Omar Haddad' },
        settings: { agent: { redirect: 'stayInRoom' } },
      },
    })
    const again = await page.answer(put({ ...sent, key: 'again', version: 1 }))
    expect(await documentIn(again)).toMatchObject({ version: 2, settings: withMinutes(5) })
  })

  test('overtaken does not replace an unreadable document', async () => {
    const page = openPage('seed=unreadable; put:overtaken')
    expect((await page.answer(put({ version: 2 }))).status).toBe(500)
    expect(await countOf(page)).toBe(3)
  })

  test('body=newer adds an unknown setting to documents, including that of a stale save', async () => {
    const page = openPage('body=newer')
    const settings: unknown = expect.objectContaining({ supervisor: { redirect: 'dashboard' } })
    expect(await (await page.answer(getCurrent())).json()).toMatchObject({ version: 0, settings })
    const saved = await page.answer(put({ settings: withMinutes(5) }))
    expect(await saved.json()).toMatchObject({ version: 1, settings })
    const stale = await page.answer(put({ settings: withMinutes(6) }))
    expect(await stale.json()).toMatchObject({ code: 'staleVersion', current: { settings } })
    const known = await page.answer(getCurrent({ 'if-none-match': '"1"' }))
    expect(known.status).toBe(304)
    expect(await (await page.answer(getMe())).json()).toMatchObject({ name: 'Dana Levi' })
  })

  test('storage=full refuses saves, but not reads', async () => {
    const page = openPage('seed=article; storage=full')
    expect(await problemOf(await page.answer(put({ version: 1 })))).toMatchObject({
      code: 'noRoom',
    })
    expect(await versionOn(page)).toBe(1)
    const seeding = requestTo('/__mock/seed', { method: 'PUT', body: '{"seed":"article"}' })
    expect(await problemOf(await page.answer(seeding))).toMatchObject({ code: 'noRoom' })
  })

  test.each([
    getCurrent(),
    put(),
    requestTo(paths.versions),
    requestTo(paths.version(1)),
    requestTo('/__mock/store'),
    requestTo('/__mock/seed', { method: 'DELETE' }),
  ])('storage=denied makes every request fail with serverFailed', async (request) => {
    const page = openPage('storage=denied')
    const problem = await problemOf(await page.answer(request))
    expect(problem.code).toBe('serverFailed')
    expect(problem.detail).toContain('SecurityError')
  })

  test('cut=before drops the connection and saves nothing', async () => {
    const page = openPage('cut=before')
    expect(isDropped(await page.answer(put({ settings: withMinutes(5) })))).toBe(true)
    expect(await countOf(page)).toBe(0)
  })

  test('cut=after drops the connection after the save, and a repeated save is recognized', async () => {
    const page = openPage('put:cut=after*1')
    const sent = { settings: withMinutes(5), key: 'lost' }
    expect(isDropped(await page.answer(put(sent)))).toBe(true)
    expect(await countOf(page)).toBe(1)
    expect((await documentIn(await page.answer(put(sent)))).version).toBe(1)
    expect(await countOf(page)).toBe(1)
  })

  test('body=html returns a web page and saves nothing', async () => {
    const page = openPage('body=html')
    const response = await page.answer(put({ settings: withMinutes(5) }))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/u)
    expect(await countOf(page)).toBe(0)
  })

  test('body=truncated returns half of the answer, after the save', async () => {
    const page = openPage('body=truncated')
    const response = await page.answer(put({ settings: withMinutes(5) }))
    expect(response.headers.get('content-type')).toBe('application/json')
    const text = await response.text()
    expect(text).toMatch(/^\{"schemaVersion":1,"version":1/u)
    expect((): unknown => JSON.parse(text)).toThrow(SyntaxError)
    expect(await countOf(page)).toBe(1)
  })

  test('body=unknown returns JSON of another shape, after the save', async () => {
    const page = openPage('body=unknown')
    const response = await page.answer(put({ settings: withMinutes(5) }))
    expect(response.headers.get('content-type')).toBe('application/json')
    await expect(documentIn(response)).rejects.toThrow('invalid')
    expect(await countOf(page)).toBe(1)
  })

  test('hang does not answer until the page aborts the request', async () => {
    const page = openPage('hang')
    const controller = new AbortController()
    const answered = vi.fn<() => void>()
    const pending = page
      .answer(requestTo(paths.document, { signal: controller.signal }))
      .then(answered)
    await page.reload('').answer(getCurrent())
    expect(answered).not.toHaveBeenCalled()
    controller.abort()
    await pending
    expect(answered).toHaveBeenCalledOnce()
  })

  test('delay postpones the answer', async () => {
    vi.useFakeTimers()
    try {
      const answered = vi.fn<() => void>()
      const pending = openPage('delay=1000').answer(getCurrent()).then(answered)
      await vi.advanceTimersByTimeAsync(999)
      expect(answered).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1)
      await pending
      expect(answered).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })

  test('with a prefix does not apply to other requests', async () => {
    const { answer } = openPage('put:status=503;me:status=500;get:delay=0')
    expect((await answer(getCurrent())).status).toBe(200)
    expect((await answer(put())).status).toBe(503)
    expect((await answer(requestTo(paths.me))).status).toBe(500)
  })

  test('with the prefix get: does not apply to the signed-in person', async () => {
    const { answer } = openPage('get:status=503')
    expect((await answer(requestTo(paths.me))).status).toBe(200)
    expect((await answer(requestTo(paths.versions))).status).toBe(503)
  })

  test('with *N applies to N requests per path, and again after a reload', async () => {
    const page = openPage('get:status=503*2')
    expect(await threeStatuses(page, paths.document)).toEqual([503, 503, 200])
    expect(await threeStatuses(page, paths.versions)).toEqual([503, 503, 200])
    expect(await threeStatuses(page.reload(), paths.versions)).toEqual([503, 503, 200])
  })

  test('applies when the rule before it is used up', async () => {
    const page = openPage('status=500*1;status=503*1')
    expect(await threeStatuses(page, paths.document)).toEqual([500, 503, 200])
  })
})

test('every valid status rule has an answer', async () => {
  const codes = Array.from({ length: 200 }, (_, index) => 400 + index)
  const accepted = codes.filter((code) => parseRules(`status=${code}`).ok)
  expect(accepted).toHaveLength(198)
  const answers = accepted.map((code) => openPage(`status=${code}`).answer(getCurrent()))
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(accepted)
})
