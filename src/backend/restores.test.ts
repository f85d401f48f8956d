import { describe, expect, test } from 'vitest'
import { paths, versionsPageSchema } from '../api/contract.ts'
import { documentIn, testApi } from './testing/test-api.ts'
import { getCurrent, problemOf, put, requestTo, withMinutes } from './testing/requests.ts'

/** Creates a backend with versions 1 and 2 (N inactive minutes in version N) and a save on top. */
async function withTwo() {
  const { api, store } = testApi()
  await api(put({ settings: withMinutes(1) }))
  await api(put({ settings: withMinutes(2), version: 1 }))
  const save = (more: object, key = 'restoring') =>
    api(put({ json: { settings: withMinutes(1), ...more }, version: 2, key }))
  const history = async () =>
    versionsPageSchema.parse(await (await api(requestTo(paths.versions))).json()).versions
  return { api, store, save, history }
}

describe('a restored version', () => {
  test('is stored with the number of the restored version', async () => {
    const { save, history } = await withTwo()
    expect((await documentIn(await save({ origin: 'restored', restores: 1 }))).version).toBe(3)
    const [newest, ...others] = await history()
    expect(newest).toMatchObject({ version: 3, origin: 'restored', restores: 1 })
    for (const other of others) expect(other.restores).toBeUndefined()
  })

  test.each([
    ['no version', { origin: 'restored' }, 'required'],
    ['one, but was edited', { origin: 'edited', restores: 1 }, 'notRestored'],
    ['one, but was imported', { origin: 'imported', restores: 1 }, 'notRestored'],
    ['one, but was reset', { origin: 'reset', restores: 1 }, 'notRestored'],
    ['the current version', { origin: 'restored', restores: 2 }, 'noSuchVersion'],
    ['one to come', { origin: 'restored', restores: 3 }, 'noSuchVersion'],
    ['version 0', { origin: 'restored', restores: 0 }, 'noSuchVersion'],
    ['a negative one', { origin: 'restored', restores: -1 }, 'noSuchVersion'],
    ['half of one', { origin: 'restored', restores: 1.5 }, 'notWholeNumber'],
    ['a text', { origin: 'restored', restores: '1' }, 'notWholeNumber'],
    ['null', { origin: 'restored', restores: null }, 'notWholeNumber'],
  ])('with %s is refused, and nothing is stored', async (_, more, code) => {
    const { api, save } = await withTwo()
    const problem = await problemOf(await save(more))
    const errors = [{ pointer: '/restores', code }]
    expect(problem).toMatchObject({ status: 422, code: 'invalidSettings', errors })
    expect((await documentIn(await api(getCurrent()))).version).toBe(2)
  })

  test('that is missing in the store is refused', async () => {
    const { store, save } = await withTwo()
    const [second] = await store.versions({ limit: 1 })
    await store.replaceAll(second ? [second] : [])
    const problem = await problemOf(await save({ origin: 'restored', restores: 1 }))
    const errors = [{ pointer: '/restores', code: 'noSuchVersion' }]
    expect(problem).toMatchObject({ code: 'invalidSettings', errors })
  })

  test('is recognized when sent again, unless it restores another version', async () => {
    const { api, store, save } = await withTwo()
    const restoring = { origin: 'restored', restores: 1 }
    const first = await documentIn(await save(restoring))
    await api(put({ settings: withMinutes(9), version: 3 }))
    expect(await documentIn(await save(restoring))).toEqual(first)
    const problem = await problemOf(await save({ ...restoring, restores: 2 }))
    expect(problem.code).toBe('keyReused')
    expect(await store.versions({ limit: 9 })).toHaveLength(4)
  })
})
