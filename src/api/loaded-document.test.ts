import { afterEach, expect, test, vi } from 'vitest'
import { createClient } from './client.ts'
import { schemaVersion } from '../policy/schema-steps.ts'
import { problemStatus } from './contract.ts'
import { document, plainProblem } from './testing/documents.ts'
import { answer, connectTo, ok } from './testing/network.ts'

const client = createClient({ baseUrl: 'https://api.example/api' })
const { settings } = document
const { agent, customer } = settings

afterEach(() => vi.unstubAllGlobals())

const newer = {
  ...document,
  settings: {
    agent: { ...agent, supervisor: { redirect: 'dashboard' } },
    customer: { ...customer, access: { ...customer.access, video: true } },
    audit: [],
  },
}

test('a document with unknown keys is read without them', async () => {
  connectTo(() => ok(newer))
  const { unknownKeys = [], ...known } = await client.load()
  expect(known).toEqual(document)
  expect(unknownKeys.toSorted()).toEqual(['agent.supervisor', 'audit', 'customer.access.video'])
})

test('unknown keys beside the settings do not prevent saves', async () => {
  connectTo(() => ok({ ...document, unknownKeys: ['agent'], retention: 5 }))
  expect(await client.load()).toEqual(document)
})

test.each([
  [
    'an unknown key and an invalid value',
    { agent: { ...agent, colour: 1, redirect: 5 }, customer },
  ],
  ['a string as their value', 'settings'],
  ['no value', undefined],
])('settings with %s are not understood', async (_, wrong) => {
  connectTo(() => ok({ ...document, settings: wrong }))
  await expect(client.load()).rejects.toHaveProperty('failure.kind', 'notUnderstood')
})

test('a document of a newer schema version means that the page is outdated', async () => {
  connectTo(() => ok({ ...document, schemaVersion: schemaVersion + 1 }))
  const failure = { kind: 'pageOutdated', status: 200 }
  await expect(client.load()).rejects.toHaveProperty('failure', failure)
})

const save = { settings, origin: 'edited', version: 11, key: 'a-key' } as const
const inTheWay = (current: object) =>
  answer(
    problemStatus.staleVersion,
    'application/problem+json',
    JSON.stringify({ ...plainProblem('conflict'), code: 'staleVersion', current }),
  )

test.each([
  ['with unknown keys', newer],
  ['of a newer schema version', { ...document, schemaVersion: schemaVersion + 1 }],
])(
  'a stale save with a current document %s means that the page is outdated',
  async (_, current) => {
    connectTo(() => inTheWay(current))
    const failure = { kind: 'pageOutdated', status: 412 }
    await expect(client.save(save)).rejects.toHaveProperty('failure', failure)
  },
)

test('a stale save with an invalid current document is not understood', async () => {
  connectTo(() => inTheWay({ ...document, savedAt: 5 }))
  await expect(client.save(save)).rejects.toHaveProperty('failure.kind', 'notUnderstood')
})

test('saves are refused after a document with unknown keys was loaded', async () => {
  const page = createClient({ baseUrl: 'https://api.example/api' })
  const requests = connectTo(() => ok(newer))
  await page.load()
  const failure = { kind: 'pageOutdated', status: 412 }
  await expect(page.save({ ...save, version: 12 })).rejects.toHaveProperty('failure', failure)
  expect(requests.map(({ method }) => method)).toEqual(['GET'])
})

test('an earlier version with unknown keys does not prevent saves', async () => {
  const page = createClient({ baseUrl: 'https://api.example/api' })
  connectTo(({ url }) => ok(url.endsWith('/versions/3') ? newer : document))
  await page.version(3)
  expect(await page.save(save)).toEqual(document)
})
