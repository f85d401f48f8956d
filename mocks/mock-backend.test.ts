import { describe, expect, test, vi } from 'vitest'
import { meSchema } from '../src/api/people.ts'
import { createMockBackend } from './mock-backend.ts'
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

describe('the mock backend of a page', () => {
  test('without rules is the API with the editor Dana Levi and the system clock', async () => {
    const page = openPage()
    expect(await (await page.answer(getMe())).json()).toEqual({
      name: 'Dana Levi',
      permissions: ['endSessionBehavior:view', 'endSessionBehavior:edit'],
    })
    const before = Date.now()
    const { savedAt } = await documentIn(await page.answer(put({ settings: withMinutes(5) })))
    expect(Date.parse(savedAt ?? '')).toBeGreaterThanOrEqual(before)
    expect(Date.parse(savedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  test('refuses every request while a rule is wrong, and says what is wrong', async () => {
    const page = openPage('delay=1;statsu=500')
    for (const request of [getCurrent(), getMe(), put(), requestTo('/nowhere')]) {
      const problem = await problemOf(await page.answer(request))
      expect(problem.code).toBe('invalidSettings')
      expect(problem.detail).toContain('Did you mean “status”?')
    }
    page.setRules('')
    expect((await page.answer(getCurrent())).status).toBe(200)
  })

  test('answers with 500 if the tab has no storage', async () => {
    const backend = createMockBackend({
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

describe('the signed-in person', () => {
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

describe('a seed in the rules', () => {
  test('is applied before the first answer, even to several requests at once', async () => {
    const page = openPage('seed=history')
    const replaceAll = vi.spyOn(page.store, 'replaceAll')
    const versions = await Promise.all([versionOn(page), versionOn(page), versionOn(page)])
    expect(replaceAll).toHaveBeenCalledOnce()
    expect(versions).toEqual([12, 12, 12])
  })

  test('is applied once, so that later saves survive a reload', async () => {
    const page = openPage('seed=article')
    expect(await versionOn(page)).toBe(1)
    await page.answer(put({ settings: withMinutes(5), version: 1 }))
    expect(await versionOn(page.reload())).toBe(2)
    expect(await versionOn(page.reload(''))).toBe(2)
  })

  test('is applied again after another seed, and in another tab', async () => {
    const page = openPage('seed=article')
    await page.answer(put({ settings: withMinutes(5), version: await versionOn(page) }))
    expect(await versionOn(page.reload('seed=history'))).toBe(12)
    expect(await versionOn(page.reload('seed=article'))).toBe(1)
    await page.answer(put({ settings: withMinutes(5), version: 1 }))
    expect(await versionOn(openPage('seed=article', page.store))).toBe(1)
  })

  test('is tried again if it could not be stored', async () => {
    const store = createMemoryStore()
    const replaceAll = vi.spyOn(store, 'replaceAll').mockRejectedValueOnce(new Error('not now'))
    const page = openPage('seed=history', store)
    expect((await problemOf(await page.answer(getCurrent()))).detail).toContain('not now')
    expect(await versionOn(page)).toBe(12)
    expect(replaceAll).toHaveBeenCalledTimes(2)
  })
})
