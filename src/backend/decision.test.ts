import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../api/contract.ts'
import { decisionSchema } from '../api/decision.ts'
import { decidePermission, viewPermission } from '../api/people.ts'
import { defaultSettings } from '../policy/settings.ts'
import { createApi, type Api } from './create-api.ts'
import { createMemoryStore } from './memory-store.ts'
import type { ReplaceableStore } from './store.ts'
import { problemOf, put, requestTo, withMinutes } from './testing/requests.ts'
import { dana } from './testing/test-api.ts'

const day = '2026-11-22'
const year = 'private, max-age=31536000, immutable'
const inactivityOff = defaultSettings

let store: ReplaceableStore
let api: Api
let clock: string
let versions: number

beforeEach(async () => {
  store = createMemoryStore()
  clock = `${day}T12:00:00Z`
  versions = 0
  api = createApi({ store, now: () => new Date(clock), authenticate: () => dana })
  await save('08:00:00', withMinutes(30))
  await save('09:10:00', withMinutes(60))
  await save('09:40:00', inactivityOff)
  clock = `${day}T12:00:00Z`
})

async function save(time: string, settings = defaultSettings) {
  clock = `${day}T${time}Z`
  await api(put({ settings, version: versions }))
  versions += 1
}

async function damage(version: number, text: string) {
  const entries = await store.versions({ limit: 10 })
  const damaged = entries.map((one) => (one.version === version ? { ...one, text } : one))
  await store.replaceAll(damaged.toReversed())
}

const at = (time: string) => `${day}T${time}Z`

const ask = async (query: Record<string, string>, init?: RequestInit) =>
  await api(requestTo(`${paths.decision}?${new URLSearchParams(query).toString()}`, init))

const answered = async (query: Record<string, string>) => {
  const response = await ask(query)
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return decisionSchema.parse(await response.json())
}

const ended = (time: string) => ({ cause: 'agentEndsSession', endedAt: at(time) })
const inactive = (time: string) => ({ cause: 'agentInactive', lastActivity: at(time) })

describe('a decision', () => {
  test('has everything that holds at the instant, under the version in force at the end', async () => {
    expect(await answered({ ...ended('09:00:00'), at: at('10:00:00') })).toEqual({
      version: 1,
      at: '2026-11-22T10:00:00.000Z',
      settled: true,
      session: { state: 'ended', cause: 'agentEndsSession', endedAt: '2026-11-22T09:00:00.000Z' },
      agent: { landing: 'welcomePage' },
      customer: {
        inRoom: { at: 'room' },
        link: 'room',
        access: 'full',
        until: '2026-11-29T09:00:00.000Z',
        next: 'none',
        capabilities: {
          completeDocuments: { allowed: true, decidedBy: 'customer.access.level' },
          reviewIncompleteDocuments: { allowed: true, decidedBy: 'customer.access.level' },
          downloadCompletedDocuments: { allowed: true, decidedBy: 'customer.access.level' },
          addAttachments: { allowed: false, decidedBy: 'customer.access.attachments' },
          messageAgent: { allowed: false, decidedBy: 'customer.access.chat' },
        },
      },
    })
  })

  test.each([
    ['07:59:59.999', 0],
    ['08:00:00', 1],
    ['09:09:59.999', 1],
    ['09:10:00', 2],
    ['11:00:00', 3],
  ])('about a session that ended at %s is of version %i', async (time, version) => {
    expect(await answered(ended(time))).toMatchObject({ version })
  })

  test.each([
    ['08:00:00', 1, '08:30:00.000'],
    ['08:39:59.999', 1, '09:09:59.999'],
    ['08:39:00', 1, '09:09:00.000'],
  ])('of an agent inactive since %s is of version %i', async (time, version, end) => {
    expect(await answered(inactive(time))).toMatchObject({
      version,
      session: { state: 'ended', endedAt: at(end) },
    })
  })

  // Version 2 would end the first of these at the instant at which version 3 comes into force.
  test.each(['08:40:00', '08:45:00', '09:10:00', '10:00:00'])(
    'of an agent inactive since %s is open',
    async (time) => {
      const session = { state: 'open', cause: 'agentInactive', endsAt: null }
      expect(await answered(inactive(time))).toMatchObject({ session })
    },
  )

  test('about an open session has its end and no version', async () => {
    await save('11:50:00', withMinutes(20))
    clock = at('12:00:00')
    expect(await answered(inactive('11:55:00'))).toEqual({
      at: '2026-11-22T12:00:00.000Z',
      settled: false,
      session: { state: 'open', cause: 'agentInactive', endsAt: '2026-11-22T12:15:00.000Z' },
    })
  })

  test('is of the defaults before the first save', async () => {
    await store.replaceAll([])
    expect(await answered(ended('09:00:00'))).toMatchObject({ version: 0 })
    const { session } = await answered(inactive('09:00:00'))
    expect(session).toEqual({ state: 'open', cause: 'agentInactive', endsAt: null })
  })

  test('does not change when a version is saved later', async () => {
    const query = { ...ended('11:00:00'), at: at('11:30:00') }
    const before = await answered(query)
    await save('11:00:00.001', withMinutes(5))
    clock = at('12:00:00')
    expect(await answered(query)).toEqual(before)
  })
})

describe('a save under way', () => {
  test('can change an answer that is not settled', async () => {
    clock = at('11:00:30')
    const query = ended('11:00:00')
    expect(await answered(query)).toMatchObject({ version: 3, settled: false })
    await save('11:00:00', withMinutes(5))
    clock = at('11:00:59.999')
    expect(await answered(query)).toMatchObject({ version: 4, settled: false })
    clock = at('11:01:00')
    expect(await answered(query)).toMatchObject({ version: 4, settled: true })
  })

  test('does not change the answer for a named version', async () => {
    clock = at('11:00:30')
    await save('11:00:00', withMinutes(5))
    clock = at('11:00:31')
    const query = { ...ended('11:00:00'), version: '3' }
    expect(await answered(query)).toMatchObject({ version: 3, settled: true })
  })
})

describe('a named version', () => {
  test('decides alone, also about the end of an inactive agent', async () => {
    expect(await answered({ ...inactive('08:00:00'), version: '2' })).toMatchObject({
      version: 2,
      session: { endedAt: '2026-11-22T09:10:00.000Z' },
    })
    expect(await answered({ ...ended('12:00:00'), version: '0' })).toMatchObject({ version: 0 })
  })

  test.each([
    ['that came into force after the end', { ...ended('09:00:00'), version: '2' }],
    ['that ends no session', { ...inactive('09:00:00'), version: '3' }],
    ['of the defaults, which end no session', { ...inactive('09:00:00'), version: '0' }],
  ])('is refused: one %s', async (_, query) => {
    expect(await problemOf(await ask(query))).toMatchObject({ code: 'invalidRequest' })
  })

  test('that does not exist is not found', async () => {
    const problem = await problemOf(await ask({ ...ended('09:00:00'), version: '9' }))
    expect(problem).toMatchObject({ code: 'notFound' })
  })
})

describe('a query is refused', () => {
  const endedAt = 'endedAt=2026-11-22T09:00:00Z'
  test.each([
    '',
    'cause=agentEndsSession',
    `cause=agentInactive&${endedAt}`,
    endedAt,
    `cause=other&${endedAt}`,
    `cause=agentEndsSession&${endedAt}&lastActivity=2026-11-22T08:00:00Z`,
    `cause=agentInactive&${endedAt}&lastActivity=2026-11-22T08:00:00Z`,
    `cause=agentEndsSession&cause=agentEndsSession&${endedAt}`,
    `cause=agentEndsSession&${endedAt}&${endedAt}`,
    `cause=agentEndsSession&${endedAt}&now=1`,
    'cause=agentEndsSession&endedAt=2026-11-22',
    'cause=agentEndsSession&endedAt=9990-01-01T00:00:00Z',
    `cause=agentEndsSession&${endedAt}&at=today`,
    `cause=agentEndsSession&${endedAt}&at=`,
    `cause=agentEndsSession&${endedAt}&version=01`,
    `cause=agentEndsSession&${endedAt}&version=-1`,
    `cause=agentEndsSession&${endedAt}&version=`,
  ])('?%s', async (query) => {
    const problem = await problemOf(await api(requestTo(`${paths.decision}?${query}`)))
    expect(problem).toMatchObject({ code: 'invalidRequest' })
  })
})

const cachingOf = async (query: Record<string, string>) =>
  (await ask(query)).headers.get('cache-control')

describe('caching', () => {
  test('is for ever if the answer is settled and its instant is named', async () => {
    expect(await cachingOf({ ...ended('09:00:00'), at: at('10:00:00') })).toBe(year)
    expect(await cachingOf({ ...ended('11:59:59'), at: at('12:00:00'), version: '3' })).toBe(year)
  })

  test('is until the phase ends if the answer is for now', async () => {
    clock = '2026-11-29T08:59:58.500Z'
    expect(await cachingOf(ended('09:00:00'))).toBe('private, max-age=1')
    clock = '2026-11-29T09:00:00Z'
    expect(await cachingOf(ended('09:00:00'))).toBe('private, max-age=31536000')
  })

  test('needs revalidation if the answer is not settled', async () => {
    const expected = 'private, no-cache'
    expect(await cachingOf(ended('11:59:00.001'))).toBe(expected)
    expect(await cachingOf({ ...ended('11:59:00.001'), at: at('12:00:00') })).toBe(expected)
    expect(await cachingOf(inactive('11:00:00'))).toBe(expected)
  })

  test('revalidates with the entity tag until the answer changes', async () => {
    const query = ended('09:00:00')
    const etag = (await ask(query)).headers.get('etag') ?? ''
    const again = async () => (await ask(query, { headers: { 'if-none-match': etag } })).status
    expect(await again()).toBe(304)
    clock = '2026-11-29T08:59:59.999Z'
    expect(await again()).toBe(304)
    clock = '2026-11-29T09:00:00Z'
    expect(await again()).toBe(200)
    const malformed = await ask(query, { headers: { 'if-none-match': 'x' } })
    expect(await problemOf(malformed)).toMatchObject({ code: 'invalidRequest' })
  })
})

describe('an unreadable version', () => {
  test('that decides is reported without its text', async () => {
    await damage(2, 'x')
    const problem = await problemOf(await ask(ended('09:20:00')))
    expect(problem).toMatchObject({ code: 'storedDocumentUnreadable', version: 2, raw: '' })
    const since = await problemOf(await ask(inactive('08:45:00')))
    expect(since).toMatchObject({ code: 'storedDocumentUnreadable', version: 2 })
  })

  test('that decides nothing does not matter', async () => {
    await damage(2, '{"savedAt":"2026-11-22T09:10:00Z","savedBy":{"name":"A"},"origin":"edited"}')
    expect(await answered(ended('09:00:00'))).toMatchObject({ version: 1 })
    expect(await answered(inactive('08:20:00'))).toMatchObject({ version: 1 })
    expect(await answered(ended('09:40:00'))).toMatchObject({ version: 3 })
  })
})

test.each([
  [[decidePermission], 200],
  [[viewPermission], 200],
  [[], 403],
])('with the permissions %j, a decision is answered with %i', async (permissions, status) => {
  const authenticate = () => ({ name: 'Room', permissions })
  api = createApi({ store, now: () => new Date(clock), authenticate })
  expect((await ask(ended('09:00:00'))).status).toBe(status)
})
