import { afterEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../policy/settings.ts'
import { addedByUpgrade, firstShape } from '../policy/testing/second-schema.ts'
import { ApiError } from './api-error.ts'
import { createClient } from './client.ts'
import { answer, connectTo, ok } from './testing/network.ts'

// These tests simulate a schema version 2 with a setting that version 1 lacks.
vi.mock('../policy/schema-steps.ts', async () => {
  const { secondSchema } = await import('../policy/testing/second-schema.ts')
  return secondSchema
})

afterEach(() => vi.unstubAllGlobals())

const client = createClient({ baseUrl: 'https://api.example/api' })
const save = { settings: defaultSettings, origin: 'edited', version: 7, key: 'a-key' } as const

const documentOfVersion = (schemaVersion: number) => ({
  schemaVersion,
  version: 7,
  savedAt: null,
  savedBy: null,
  settings: firstShape(defaultSettings),
})

const upgraded = { schemaVersion: 2, settings: { agent: { endWhenInactive: addedByUpgrade } } }

test('a document of an older server gets the settings that this build added', async () => {
  connectTo(() => ok(documentOfVersion(1)))
  expect(await client.load()).toMatchObject(upgraded)
})

test('the current document of a stale save on an older server gets them, too', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Stale',
    status: 412,
    detail: 'Another save was faster.',
    code: 'staleVersion',
    current: documentOfVersion(1),
  }
  connectTo(() => answer(412, 'application/problem+json', JSON.stringify(problem)))
  const error: unknown = await client.save(save).catch((reason: unknown) => reason)
  if (!(error instanceof ApiError)) throw new Error('not an ApiError', { cause: error })
  expect(error.failure).toMatchObject({ problem: { current: upgraded } })
})

test('a document of a newer server means that this page is outdated', async () => {
  connectTo(() => ok(documentOfVersion(3)))
  await expect(client.load()).rejects.toMatchObject({ failure: { kind: 'pageOutdated' } })
})
