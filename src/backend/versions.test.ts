import { describe, expect, test } from 'vitest'
import { paths, peopleSchema, versionsPageSchema } from '../api/contract.ts'
import { defaultSettings } from '../policy/settings.ts'
import { documentIn, now, testApi } from './testing/test-api.ts'
import { problemOf, put, requestTo, withMinutes } from './testing/requests.ts'

/** Creates a backend with `count` versions; version N has N inactive minutes. */
async function withVersions(count: number) {
  const { api, store } = testApi()
  for (let version = 0; version < count; version += 1) {
    await api(put({ settings: withMinutes(version + 1), version }))
  }
  const page = async (query = '') => {
    const response = await api(requestTo(paths.versions + query))
    const { versions, next } = versionsPageSchema.parse(await response.json())
    return { numbers: versions.map(({ version }) => version), next }
  }
  return { api, store, page }
}

const numbersDown = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index)

describe('the history', () => {
  test('is empty before the first save', async () => {
    const { page } = await withVersions(0)
    expect(await page()).toEqual({ numbers: [], next: undefined })
  })

  test('lists person, time, reason, origin and changes of every save, including the first', async () => {
    const { api } = testApi()
    const first = {
      settings: withMinutes(20),
      origin: 'imported',
      reason: 'From the other account',
    }
    await api(put({ json: first }))
    await api(put({ settings: defaultSettings, version: 1 }))
    const response = await api(requestTo(paths.versions))
    expect(response.headers.get('cache-control')).toBe('no-store')
    const enabled = 'agent.endWhenInactive.enabled'
    const minutes = 'agent.endWhenInactive.minutes'
    const savedBy = { name: 'Dana Levi' }
    expect(await response.json()).toEqual({
      newest: 2,
      versions: [
        {
          version: 2,
          savedAt: now,
          savedBy,
          origin: 'edited',
          changes: [
            { setting: enabled, before: true, after: false },
            { setting: minutes, before: 20, after: 30 },
          ],
        },
        {
          version: 1,
          savedAt: now,
          savedBy,
          origin: 'imported',
          reason: 'From the other account',
          changes: [
            { setting: enabled, before: false, after: true },
            { setting: minutes, before: 30, after: 20 },
          ],
        },
      ],
    })
  })

  test('has 50 versions per page and returns the position of the next page', async () => {
    const { page } = await withVersions(51)
    expect(await page()).toEqual({ numbers: numbersDown(51, 2), next: 2 })
    expect(await page('?before=2')).toEqual({ numbers: [1], next: undefined })
    expect(await page('?before=51')).toEqual({ numbers: numbersDown(50, 1), next: undefined })
  })

  test('has as many versions per page as requested', async () => {
    const { page } = await withVersions(5)
    expect(await page('?limit=2')).toEqual({ numbers: [5, 4], next: 4 })
    expect(await page('?limit=2&before=4')).toEqual({ numbers: [3, 2], next: 2 })
    expect(await page('?before=2&limit=2')).toEqual({ numbers: [1], next: undefined })
    expect(await page('?limit=5')).toEqual({ numbers: numbersDown(5, 1), next: undefined })
    expect(await page('?limit=200')).toEqual({ numbers: numbersDown(5, 1), next: undefined })
    expect(await page('?before=1')).toEqual({ numbers: [], next: undefined })
    expect(await page('?before=9007199254740991&limit=1')).toEqual({ numbers: [5], next: 5 })
  })

  test('compares the last version of a page with its predecessor', async () => {
    const { api } = await withVersions(3)
    const response = await api(requestTo(`${paths.versions}?limit=1`))
    const { versions } = versionsPageSchema.parse(await response.json())
    expect(versions[0]?.changes).toEqual([
      { setting: 'agent.endWhenInactive.minutes', before: 2, after: 3 },
    ])
  })

  test.each([
    'limit=0',
    'limit=201',
    'limit=-1',
    'limit=1.5',
    'limit=1e2',
    'limit=',
    'limit=%2050',
    'limit=0x10',
    'before=0',
    'before=-5',
    'before=99999999999999999999',
    'before=9007199254740992',
    'before=',
    'limit=1&limit=1',
    'page=2',
    'Limit=2',
  ])('refuses ?%s', async (query) => {
    const { api } = await withVersions(1)
    const problem = await problemOf(await api(requestTo(`${paths.versions}?${query}`)))
    expect(problem.code).toBe('invalidRequest')
  })
})

describe('a version', () => {
  test('is the document of that time with its entity tag', async () => {
    const { api } = await withVersions(3)
    const response = await api(requestTo(paths.version(2)))
    expect(response.headers.get('etag')).toBe('"2"')
    expect(await documentIn(response)).toEqual({
      schemaVersion: 1,
      version: 2,
      savedAt: now,
      savedBy: { name: 'Dana Levi' },
      settings: withMinutes(2),
    })
  })

  test('is not sent again if the client has it', async () => {
    const { api } = await withVersions(1)
    const request = requestTo(paths.version(1), { headers: { 'if-none-match': 'W/"1"' } })
    expect((await api(request)).status).toBe(304)
  })

  test.each([0, 2, 999_999_999_999_999])('%i does not exist', async (version) => {
    const { api } = await withVersions(1)
    const problem = await problemOf(await api(requestTo(paths.version(version))))
    expect(problem.code).toBe('notFound')
  })
})

const peopleIn = async (response: Response) => peopleSchema.parse(await response.json())

describe('the people who saved', () => {
  test('are nobody before the first save', async () => {
    const { api } = await withVersions(0)
    const response = await api(requestTo(paths.people))
    expect(await peopleIn(response)).toEqual({ people: [], isComplete: true })
  })

  test('are named once each, without those of unreadable versions', async () => {
    const { api, store } = await withVersions(2)
    await store.commit({ version: 3, key: 'damaged', text: '{' })
    const response = await api(requestTo(paths.people))
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await peopleIn(response)).toEqual({ people: [{ name: 'Dana Levi' }], isComplete: true })
  })

  test('take no query', async () => {
    const { api } = await withVersions(1)
    const problem = await problemOf(await api(requestTo(`${paths.people}?by=Dana`)))
    expect(problem.code).toBe('invalidRequest')
  })
})
