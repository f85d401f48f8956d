import { afterEach, expect, test, vi } from 'vitest'
import { createClient, type Client, type Save } from './client.ts'
import type { VersionsPage } from './contract.ts'
import { document } from './testing/documents.ts'
import { answer, connectTo, ok } from './testing/network.ts'

const baseUrl = 'https://api.example/admin/api'
const client = createClient({ baseUrl })
const save: Save = {
  settings: document.settings,
  origin: 'edited',
  reason: 'Asked for by Legal',
  version: 12,
  key: 'a-key-of-its-own',
}

const page: VersionsPage = {
  versions: [
    {
      version: 12,
      savedAt: '2026-11-22T10:00:00Z',
      savedBy: { name: 'Dana Levi' },
      origin: 'edited',
      changes: [{ setting: 'customer.access.chat', before: false, after: true }],
    },
    {
      version: 11,
      savedAt: '2026-11-21T10:00:00.123Z',
      savedBy: { name: 'Noam' },
      reason: 'Back to what it was',
      origin: 'restored',
      changes: null,
    },
  ],
  next: 11,
  newest: 12,
}
const me = { name: 'Dana Levi', permissions: ['endSessionBehavior:edit'] }

afterEach(() => vi.unstubAllGlobals())

const calls: [string, (client: Client) => Promise<unknown>, string, unknown][] = [
  ['load', ({ load }) => load(), '/system-settings/end-session-behavior', document],
  ['save', (one) => one.save(save), '/system-settings/end-session-behavior', document],
  [
    'versions',
    ({ versions }) => versions(),
    '/system-settings/end-session-behavior/versions',
    page,
  ],
  [
    'versions before 11',
    ({ versions }) => versions({ before: 11 }),
    '/system-settings/end-session-behavior/versions?before=11',
    page,
  ],
  [
    'versions before 0',
    ({ versions }) => versions({ before: 0 }),
    '/system-settings/end-session-behavior/versions?before=0',
    { versions: [], newest: 0 },
  ],
  [
    'versions, filtered',
    ({ versions }) =>
      versions({ by: 'Dana & Mei', setting: 'customer.access.chat', to: undefined }),
    '/system-settings/end-session-behavior/versions?by=Dana+%26+Mei&setting=customer.access.chat',
    page,
  ],
  [
    'decidedVersion',
    ({ decidedVersion }) => decidedVersion('2026-11-22T10:00:00Z'),
    '/system-settings/end-session-behavior/decision?cause=agentEndsSession&endedAt=2026-11-22T10%3A00%3A00Z&at=2026-11-22T10%3A00%3A00Z',
    { version: 7 },
  ],
  [
    'version',
    ({ version }) => version(7),
    '/system-settings/end-session-behavior/versions/7',
    document,
  ],
  ['me', (one) => one.me(), '/me', me],
]

test.each(calls)('%s requests its path and returns the answer', async (_, call, path, body) => {
  const requests = connectTo(() => ok(body))
  expect(await call(client)).toEqual(body)
  expect(requests.map(({ url }) => url)).toEqual([baseUrl + path])
})

test.each(calls)('%s bypasses the browser cache', async (_, call, _path, body) => {
  const requests = connectTo(() => ok(body))
  await call(client)
  expect(requests.map(({ cache }) => cache)).toEqual(['no-store'])
})

test.each([
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/json ;charset=UTF-8',
])('JSON is recognized by any spelling of its media type: %s', async (type) => {
  connectTo(() => answer(200, type, JSON.stringify(document)))
  expect(await client.load()).toEqual(document)
})

test('the document before the first save has no author', async () => {
  const unsaved = { ...document, version: 0, savedAt: null, savedBy: null }
  connectTo(() => ok(unsaved))
  expect(await client.load()).toEqual(unsaved)
})

test('unknown members of a document are dropped', async () => {
  connectTo(() => ok({ ...document, comment: 'new' }))
  expect(await client.load()).toEqual(document)
})

test('loadIfNewer sends the known version', async () => {
  const requests = connectTo(() => ok(document))
  expect(await client.loadIfNewer(11)).toEqual(document)
  expect(requests.map(({ url }) => url)).toEqual([
    `${baseUrl}/system-settings/end-session-behavior`,
  ])
  expect(requests[0]?.headers.get('if-none-match')).toBe('"11"')
})

test('loadIfNewer returns undefined without a newer version', async () => {
  connectTo(() => new Response(null, { status: 304 }))
  expect(await client.loadIfNewer(12)).toBeUndefined()
})

test('a 304 without a condition is not a document', async () => {
  connectTo(() => new Response(null, { status: 304 }))
  await expect(client.load()).rejects.toMatchObject({ failure: { kind: 'notUnderstood' } })
})

test('a save sends its version, its key and the body of the contract', async () => {
  const requests = connectTo(() => ok(document))
  await client.save(save)
  const [request] = requests
  expect(request?.method).toBe('PUT')
  expect(request?.headers.get('if-match')).toBe('"12"')
  expect(request?.headers.get('idempotency-key')).toBe('a-key-of-its-own')
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(await request?.json()).toEqual({
    settings: document.settings,
    origin: 'edited',
    reason: 'Asked for by Legal',
  })
})

test('a save without a reason sends no reason', async () => {
  const requests = connectTo(() => ok(document))
  const { settings, origin, version, key } = save
  await client.save({ settings, origin, version, key })
  expect(await requests[0]?.json()).toEqual({ settings, origin })
})

test.each(calls.filter(([name]) => name !== 'save'))(
  '%s is a GET without a body and without conditions',
  async (_, call, _path, body) => {
    const requests = connectTo(() => ok(body))
    await call(client)
    const [request] = requests
    expect(request?.method).toBe('GET')
    expect(request?.body).toBeNull()
    expect([...(request?.headers ?? [])]).toEqual([['accept', 'application/json']])
  },
)
