import { describe, expect, test } from 'vitest'
import { openPage, versionOn } from './testing/page.ts'
import {
  getCurrent,
  problemOf,
  put,
  requestTo,
  withMinutes,
} from '../src/backend/testing/requests.ts'

const lever = (path: string, init?: RequestInit) => requestTo(`/__mock/${path}`, init)
const putSeed = (body: unknown) =>
  lever('seed', { method: 'PUT', body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('a lever of the mock', () => {
  test('ping tells who answers, whatever the rules', async () => {
    const page = openPage('status=500;hang;user=none;nonsense')
    expect(await (await page.answer(lever('ping'))).json()).toEqual({ answeredBy: 'page' })
    const answer = await page.backend(lever('ping'), 'worker')
    expect(await answer.json()).toEqual({ answeredBy: 'worker' })
  })

  test('seed puts a seed in the place of all there is, whatever goes wrong otherwise', async () => {
    const page = openPage('')
    await page.answer(put({ settings: withMinutes(5) }))
    page.setRules('status=500;user=none')
    expect((await page.answer(putSeed({ seed: 'history' }))).status).toBe(204)
    page.setRules('')
    expect(await versionOn(page)).toBe(12)
  })

  test('seed counts after the seed of the address', async () => {
    const page = openPage('seed=history')
    await page.answer(putSeed({ seed: 'article' }))
    expect(await versionOn(page)).toBe(1)
  })

  test('seed takes raw records, texts as they are', async () => {
    const page = openPage()
    await page.answer(putSeed({ records: [{ any: 'thing' }, '{"broken'] }))
    const problem = await problemOf(await page.answer(getCurrent()))
    expect(problem).toMatchObject({ raw: '{"broken', version: 2 })
    expect((await page.store.version(1))?.text).toBe('{"any":"thing"}')
  })

  test('seed is emptied by DELETE', async () => {
    const page = openPage('seed=history')
    expect((await page.answer(lever('seed', { method: 'DELETE' }))).status).toBe(204)
    expect(await versionOn(page)).toBe(0)
  })

  test.each(['', '{', {}, { seed: 'nothing' }, { records: {} }, { seed: 'article', x: 1 }])(
    'seed refuses %j and names the seeds',
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
  ])('%s %s is none', async (method, path) => {
    const problem = await problemOf(await openPage().answer(lever(path, { method })))
    expect(problem.code).toBe('notFound')
  })
})
