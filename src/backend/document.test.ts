import { describe, expect, test } from 'vitest'
import { paths, versionsPageSchema } from '../api/contract.ts'
import { defaultSettings } from '../policy/settings.ts'
import { freshStore } from './testing/fresh-store.ts'
import { dana, documentIn, now, testApi } from './testing/test-api.ts'
import { getCurrent, problemOf, put, requestTo, withMinutes } from './testing/requests.ts'

const mei = { ...dana, name: 'Mei Tanaka' }

describe('a stale save', () => {
  test('writes nothing and receives the current document', async () => {
    const { api } = testApi()
    const current = await documentIn(await api(put({ settings: withMinutes(5) })))
    const problem = await problemOf(await api(put({ settings: withMinutes(6), version: 0 })))
    expect(problem).toMatchObject({ code: 'staleVersion', current })
    expect(await documentIn(await api(getCurrent()))).toEqual(current)
  })

  test('that names a future version is stale, too', async () => {
    const problem = await problemOf(await testApi().api(put({ version: 1 })))
    expect(problem).toMatchObject({ code: 'staleVersion', current: { version: 0 } })
  })
})

describe('a save that changes nothing', () => {
  test('creates no version, neither the first nor a later one', async () => {
    const { api, store } = testApi()
    const first = await api(put({ json: { settings: defaultSettings, origin: 'reset' } }))
    expect(await documentIn(first)).toMatchObject({ version: 0, savedAt: null })
    await api(put({ settings: withMinutes(5) }))
    const second = await api(put({ settings: withMinutes(5), version: 1 }))
    expect(await documentIn(second)).toMatchObject({ version: 1, savedAt: now })
    expect(second.headers.get('etag')).toBe('"1"')
    expect(await store.versions({ limit: 10 })).toHaveLength(1)
  })

  test('except for the unit of a duration creates a version', async () => {
    const { api } = testApi()
    const access = {
      ...defaultSettings.customer.access,
      fullDuration: { value: 168, unit: 'hours' },
    }
    const settings = { ...defaultSettings, customer: { ...defaultSettings.customer, access } }
    expect((await documentIn(await api(put({ settings })))).version).toBe(1)
  })

  test('is stale if it started from another version', async () => {
    const { api } = testApi()
    await api(put({ settings: withMinutes(5) }))
    const problem = await problemOf(await api(put({ settings: withMinutes(5), version: 0 })))
    expect(problem.code).toBe('staleVersion')
  })
})

describe('a repeated save', () => {
  const sent = { settings: withMinutes(5), key: 'same' }

  test('receives the first answer again and creates no second version', async () => {
    const { api, store } = testApi()
    const first = await documentIn(await api(put(sent)))
    expect(await documentIn(await api(put(sent)))).toEqual(first)
    expect(await store.versions({ limit: 10 })).toHaveLength(1)
  })

  test('is recognized after someone else has saved', async () => {
    const { api, store } = testApi()
    const first = await documentIn(await api(put(sent)))
    await api(put({ settings: withMinutes(6), version: 1 }))
    const again = await api(put(sent))
    expect(again.headers.get('etag')).toBe('"1"')
    expect(await documentIn(again)).toEqual(first)
    expect(await store.versions({ limit: 10 })).toHaveLength(2)
  })

  test.each([
    ['settings', { ...sent, settings: withMinutes(6) }],
    ['origin', { key: 'same', json: { settings: withMinutes(5), origin: 'imported' } }],
    ['reason', { key: 'same', json: { settings: withMinutes(5), origin: 'edited', reason: 'x' } }],
  ])('with another %s is a different save with a used key', async (_, other) => {
    const { api, store } = testApi()
    await api(put(sent))
    const problem = await problemOf(await api(put({ ...other, version: 1 })))
    expect(problem).toMatchObject({ code: 'keyReused', status: 422 })
    expect(await store.versions({ limit: 10 })).toHaveLength(1)
  })

  test('by someone else is a different save with a used key', async () => {
    const { api, store } = testApi()
    await api(put(sent))
    const problem = await problemOf(await testApi(mei, store).api(put(sent)))
    expect(problem.code).toBe('keyReused')
  })

  test('by a namesake is a different save; with a new name, the same id is the same person', async () => {
    const { api, store } = testApi({ ...mei, id: 'mei-1' })
    const first = await documentIn(await api(put(sent)))
    expect(first.savedBy).toEqual({ name: 'Mei Tanaka', id: 'mei-1' })
    const renamed = testApi({ ...mei, id: 'mei-1', name: 'Mei Sato' }, store)
    expect(await documentIn(await renamed.api(put(sent)))).toEqual(first)
    const namesake = testApi({ ...mei, id: 'mei-2' }, store)
    expect((await problemOf(await namesake.api(put(sent)))).code).toBe('keyReused')
  })

  test('is validated first: an invalid repetition reports its errors', async () => {
    const { api } = testApi()
    await api(put(sent))
    const problem = await problemOf(await api(put({ ...sent, settings: withMinutes(0) })))
    expect(problem.code).toBe('invalidSettings')
  })
})

/** Creates a backend with two versions: a readable one, then `text`. */
async function withNewest(text: string) {
  const store = freshStore()
  const { api } = testApi(dana, store)
  await api(put({ settings: withMinutes(5) }))
  const [first] = await store.versions({ limit: 1 })
  if (!first) throw new Error('nothing was saved')
  await store.replaceAll([first, { version: 2, key: 'second', text }])
  return { api, store }
}

const label = { savedAt: now, savedBy: { name: 'Omar' }, origin: 'edited' }
const good = { schemaVersion: 1, version: 2, ...label, settings: withMinutes(7) }

describe.each([
  ['cut off', '{"schemaVersion":1,"version":2,"sett', []],
  ['empty', '', []],
  ['another thing', '[]', []],
  ['of a newer schema', JSON.stringify({ ...good, schemaVersion: 2 }), [2]],
  ['with settings that are not allowed', JSON.stringify({ ...good, settings: {} }), [2]],
  ['under a number not its own', JSON.stringify({ ...good, version: 1 }), [2]],
  ['without an author', JSON.stringify({ ...good, savedBy: null }), []],
])('a stored document that is %s', (_, text, listed) => {
  const unreadable = { code: 'storedDocumentUnreadable', status: 500, raw: text, version: 2 }

  test('is returned as raw text', async () => {
    const { api } = await withNewest(text)
    expect(await problemOf(await api(getCurrent()))).toMatchObject(unreadable)
    const conditional = getCurrent({ 'if-none-match': '*' })
    expect(await problemOf(await api(conditional))).toMatchObject(unreadable)
    const byNumber = requestTo(paths.version(2))
    expect(await problemOf(await api(byNumber))).toMatchObject(unreadable)
    expect((await api(requestTo(paths.version(1)))).status).toBe(200)
    // A 304 does not parse it.
    expect((await api(getCurrent({ 'if-none-match': '"1", "2"' }))).status).toBe(304)
  })

  test('is replaced only by a save with its version and an origin other than `edited`', async () => {
    const { api, store } = await withNewest(text)
    const stale = put({ settings: withMinutes(5), version: 1 })
    expect(await problemOf(await api(stale))).toMatchObject(unreadable)
    const edited = put({ settings: withMinutes(7), version: 2 })
    expect(await problemOf(await api(edited))).toMatchObject(unreadable)
    const json = { settings: withMinutes(7), origin: 'reset' }
    const document = await documentIn(await api(put({ json, version: 2 })))
    expect(document).toMatchObject({ version: 3, settings: withMinutes(7) })
    expect(await store.version(2)).toEqual({ version: 2, key: 'second', text })
  })

  test('is not the answer to a repeated save', async () => {
    const { api } = await withNewest(text)
    const repeated = put({ settings: withMinutes(7), version: 2, key: 'second' })
    expect(await problemOf(await api(repeated))).toMatchObject(unreadable)
  })

  test('leaves the history readable', async () => {
    const { api } = await withNewest(text)
    await api(put({ json: { settings: withMinutes(8), origin: 'reset' }, version: 2 }))
    const response = await api(requestTo(paths.versions))
    const { versions } = versionsPageSchema.parse(await response.json())
    expect(versions.map(({ version }) => version)).toEqual([3, ...listed, 1])
    expect(versions.map(({ changes }) => changes === null)).toEqual([
      true,
      ...listed.map(() => true),
      false,
    ])
  })
})
