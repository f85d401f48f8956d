import { describe, expect, test, vi } from 'vitest'
import { meSchema } from '../src/api/contract.ts'
import { createBackend } from './mock-backend.ts'
import { createMemoryStore } from '../src/backend/memory-store.ts'
import { documentIn } from '../src/backend/testing/test-api.ts'
import { openPage, versionOn } from './testing/page.ts'
import {
  getCurrent,
  getMe,
  problemOf,
  put,
  requestTo,
  withMinutes,
} from '../src/backend/testing/requests.ts'

describe('the backend of a page', () => {
  test('without rules is the API, with Dana Levi, who may edit, and the clock of the machine', async () => {
    const page = openPage()
    expect(await (await page.answer(getMe())).json()).toEqual({
      name: 'Dana Levi',
      permissions: ['endSessionBehavior:edit'],
    })
    const before = Date.now()
    const { savedAt } = await documentIn(await page.answer(put({ settings: withMinutes(5) })))
    expect(Date.parse(savedAt ?? '')).toBeGreaterThanOrEqual(before)
    expect(Date.parse(savedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  test('answers everything with 500 while there is a rule that nobody knows', async () => {
    const page = openPage('delay=1;statsu=500')
    for (const request of [getCurrent(), getMe(), put(), requestTo('/nowhere')]) {
      // oxlint-disable-next-line no-await-in-loop -- four requests, one after the other
      const problem = await problemOf(await page.answer(request))
      expect(problem.code).toBe('serverFailed')
      expect(problem.detail).toContain('"statsu=500"')
    }
    page.setRules('')
    expect((await page.answer(getCurrent())).status).toBe(200)
  })

  test('answers with 500 when the tab has no storage', async () => {
    const backend = createBackend({
      store: createMemoryStore(),
      prefix: '/api',
      readRules: () => {
        throw new DOMException('access is denied', 'SecurityError')
      },
      memory: { getItem: () => null, setItem: () => undefined },
    })
    const problem = await problemOf(await backend(getCurrent(), 'page'))
    expect(problem.detail).toContain('access is denied')
  })
})

describe('who is signed in', () => {
  test.each([
    ['user=Mei Tanaka', 'Mei Tanaka', 200],
    ['user=viewer', 'Viewer', 403],
  ])('%s', async (rules, name, status) => {
    const { answer } = openPage(rules)
    expect(meSchema.parse(await (await answer(getMe())).json()).name).toBe(name)
    expect((await answer(put())).status).toBe(status)
  })

  test('user=none', async () => {
    const problem = await problemOf(await openPage('user=none').answer(getMe()))
    expect(problem.code).toBe('signInRequired')
  })
})

describe('seed', () => {
  test('is there before the first answer, also when several requests come at once', async () => {
    const page = openPage('seed=history')
    const replaceAll = vi.spyOn(page.store, 'replaceAll')
    const versions = await Promise.all([versionOn(page), versionOn(page), versionOn(page)])
    expect(replaceAll).toHaveBeenCalledOnce()
    expect(versions).toEqual([12, 12, 12])
  })

  test('is applied once: what was saved after it outlives a reload', async () => {
    const page = openPage('seed=article')
    expect(await versionOn(page)).toBe(1)
    await page.answer(put({ settings: withMinutes(5), version: 1 }))
    expect(await versionOn(page.reload())).toBe(2)
    expect(await versionOn(page.reload(''))).toBe(2)
  })

  test('is applied again when another one was applied in between, and in another tab', async () => {
    const page = openPage('seed=article')
    await page.answer(put({ settings: withMinutes(5), version: await versionOn(page) }))
    expect(await versionOn(page.reload('seed=history'))).toBe(12)
    expect(await versionOn(page.reload('seed=article'))).toBe(1)
    await page.answer(put({ settings: withMinutes(5), version: 1 }))
    expect(await versionOn(openPage('seed=article', page.store))).toBe(1)
  })

  test('that could not be stored is tried again', async () => {
    const store = createMemoryStore()
    const replaceAll = vi.spyOn(store, 'replaceAll').mockRejectedValueOnce(new Error('not now'))
    const page = openPage('seed=history', store)
    expect((await problemOf(await page.answer(getCurrent()))).detail).toContain('not now')
    expect(await versionOn(page)).toBe(12)
    expect(replaceAll).toHaveBeenCalledTimes(2)
  })
})
