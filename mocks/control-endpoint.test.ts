import { describe, expect, test } from 'vitest'
import { openPage, versionOn } from './testing/page.ts'
import {
  getCurrent,
  problemOf,
  put,
  requestTo,
  withMinutes,
} from '../src/backend/testing/requests.ts'

const controlRequest = (path: string, init?: RequestInit) => requestTo(`/__mock/${path}`, init)
const putSeed = (body: unknown) =>
  controlRequest('seed', {
    method: 'PUT',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('a control endpoint', () => {
  test('ping returns the transport, whatever the rules', async () => {
    const page = openPage('status=500;hang;user=none;nonsense')
    expect(await (await page.answer(controlRequest('ping'))).json()).toEqual({ answeredBy: 'page' })
    const answer = await page.backend(controlRequest('ping'), 'worker')
    expect(await answer.json()).toEqual({ answeredBy: 'worker' })
  })

  test('seed replaces the content of the store, whatever the faults', async () => {
    const page = openPage('')
    await page.answer(put({ settings: withMinutes(5) }))
    page.setRules('status=500;user=none')
    expect((await page.answer(putSeed({ seed: 'history' }))).status).toBe(204)
    page.setRules('')
    expect(await versionOn(page)).toBe(12)
  })

  test('seed overrides the seed in the URL', async () => {
    const page = openPage('seed=history')
    await page.answer(putSeed({ seed: 'article' }))
    expect(await versionOn(page)).toBe(1)
  })

  test('seed accepts raw records and keeps strings unchanged', async () => {
    const page = openPage()
    await page.answer(putSeed({ records: [{ any: 'thing' }, '{"broken'] }))
    const problem = await problemOf(await page.answer(getCurrent()))
    expect(problem).toMatchObject({ raw: '{"broken', version: 2 })
    expect((await page.store.version(1))?.text).toBe('{"any":"thing"}')
  })

  test('seed with DELETE empties the store', async () => {
    const page = openPage('seed=history')
    expect((await page.answer(controlRequest('seed', { method: 'DELETE' }))).status).toBe(204)
    expect(await versionOn(page)).toBe(0)
  })

  test.each(['', '{', {}, { seed: 'nothing' }, { records: {} }, { seed: 'article', x: 1 }])(
    'seed refuses %j and lists the seeds',
    async (body) => {
      const page = openPage('seed=history')
      const problem = await problemOf(await page.answer(putSeed(body)))
      expect(problem.code).toBe('invalidRequest')
      expect(problem.detail).toContain('fullUnlimited')
      expect(await versionOn(page)).toBe(12)
    },
  )

  test.each([
    ['POST', 'seed'],
    ['PUT', 'ping'],
    ['GET', 'seeds'],
  ])('%s %s does not exist', async (method, path) => {
    const problem = await problemOf(await openPage().answer(controlRequest(path, { method })))
    expect(problem.code).toBe('notFound')
  })
})
