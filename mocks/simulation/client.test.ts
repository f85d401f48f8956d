import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient } from '../../src/api/client.ts'
import { editPermission, type Me } from '../../src/api/people.ts'
import { connectTo } from '../../src/api/testing/network.ts'
import { defaultSettings } from '../../src/policy/settings.ts'
import { settingsArbitrary } from '../../src/policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../src/policy/testing/settings-with.ts'
import { createApi } from '../../src/backend/create-api.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import type { ReplaceableStore } from '../../src/backend/store.ts'

const now = new Date('2026-11-22T10:00:00Z')
const editor: Me = { name: 'Dana Levi', permissions: [editPermission] }
const client = createClient({ baseUrl: 'https://app.example/api' })

let store: ReplaceableStore
let person: Me | undefined

beforeEach(() => {
  store = createMemoryStore()
  person = editor
  connectTo(createApi({ store, now: () => now, authenticate: () => person }))
})

afterEach(() => vi.unstubAllGlobals())

const chatOn = settingsWith({ access: { chat: true } })
const save = { settings: chatOn, origin: 'edited', version: 0, key: 'first' } as const

test('before the first save, the client loads the defaults as version 0', async () => {
  expect(await client.load()).toMatchObject({
    version: 0,
    savedBy: null,
    settings: defaultSettings,
  })
})

test('a save of the client becomes the next version and can be loaded', async () => {
  const saved = await client.save({ ...save, reason: 'Asked for' })
  expect(saved).toMatchObject({ version: 1, savedBy: { name: 'Dana Levi' }, settings: chatOn })
  expect(await client.load()).toEqual(saved)
  expect(await client.version(1)).toEqual(saved)
})

test('the client receives a newer version, or nothing if there is none', async () => {
  const saved = await client.save(save)
  expect(await client.loadIfNewer(0)).toEqual(saved)
  expect(await client.loadIfNewer(1)).toBeUndefined()
})

test('the backend returns any settings exactly as saved', async () => {
  await fc.assert(
    fc.asyncProperty(settingsArbitrary, fc.uuid(), async (settings, key) => {
      const { version } = await client.load()
      const saved = await client.save({ settings, origin: 'imported', version, key })
      expect(saved.settings).toEqual(settings)
    }),
  )
})

test('the same save sent again creates no second version', async () => {
  const first = await client.save(save)
  expect(await client.save(save)).toEqual(first)
  expect((await client.load()).version).toBe(1)
})

test('a save that changes nothing creates no version', async () => {
  const same = await client.save({ ...save, settings: defaultSettings })
  expect(same.version).toBe(0)
})

test('a stale save is refused with the current document', async () => {
  const current = await client.save(save)
  const late = client.save({ ...save, settings: settingsWith({}), key: 'second', reason: 'Late' })
  await expect(late).rejects.toMatchObject({
    failure: { kind: 'problem', problem: { code: 'staleVersion', current } },
  })
})

test('the client reads the history page by page', async () => {
  const first = await client.save({ ...save, reason: 'Asked for' })
  await client.save({ settings: defaultSettings, origin: 'reset', version: 1, key: 'second' })
  const chat = 'customer.access.chat'
  const page = await client.versions()
  expect(page.versions.map(({ version, origin, changes }) => [version, origin, changes])).toEqual([
    [2, 'reset', [{ setting: chat, before: true, after: false }]],
    [1, 'edited', [{ setting: chat, before: false, after: true }]],
  ])
  const older = await client.versions({ before: 2 })
  expect(older.versions.map(({ reason, savedAt }) => [reason, savedAt])).toEqual([
    ['Asked for', first.savedAt],
  ])
})

test('the client reads the signed-in person', async () => {
  expect(await client.me()).toEqual(editor)
})

const failing: [string, () => Promise<unknown>, string][] = [
  ['a version that does not exist', () => client.version(9), 'notFound'],
  ['an invalid page of the history', () => client.versions({ before: 0 }), 'invalidRequest'],
  [
    'a key that belongs to another save',
    () => client.save({ ...save, origin: 'reset' }),
    'keyReused',
  ],
]

test.each(failing)('%s causes its problem', async (_, call, code) => {
  await client.save(save)
  await expect(call()).rejects.toMatchObject({ failure: { kind: 'problem', problem: { code } } })
})

test('missing permission and missing sign-in cause their problems', async () => {
  person = { name: 'Viewer', permissions: [] }
  await expect(client.save(save)).rejects.toHaveProperty('failure.problem.code', 'notPermitted')
  person = undefined
  await expect(client.load()).rejects.toHaveProperty('failure.problem.code', 'signInRequired')
})

test('invalid values are reported with their JSON pointers', async () => {
  const settings = settingsWith({ redirect: { enabled: true, url: 'http://example.com' } })
  await expect(client.save({ ...save, settings })).rejects.toHaveProperty(
    'failure.problem.errors',
    [expect.objectContaining({ pointer: '/customer/redirect/url', code: 'schemeNotAllowed' })],
  )
})

test('an unreadable document arrives as raw text and can be replaced at its version', async () => {
  await store.replaceAll([{ version: 1, key: null, text: '{"broken"' }])
  await expect(client.load()).rejects.toMatchObject({
    failure: { problem: { code: 'storedDocumentUnreadable', raw: '{"broken"', version: 1 } },
  })
  expect(await client.save({ ...save, origin: 'reset', version: 1 })).toMatchObject({ version: 2 })
})
