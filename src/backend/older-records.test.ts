import { expect, test, vi } from 'vitest'
import { paths, versionsPageSchema } from '../api/contract.ts'
import { defaultSettings } from '../policy/settings.ts'
import { addedByUpgrade, firstShape } from '../policy/testing/second-schema.ts'
import { documentIn, now, testApi } from './testing/test-api.ts'
import { getCurrent, problemOf, put, requestTo } from './testing/requests.ts'

// These tests simulate a schema version 2 with a setting that version 1 lacks.
vi.mock('../policy/schema-steps.ts', async () => {
  const { secondSchema } = await import('../policy/testing/second-schema.ts')
  return secondSchema
})

const upgraded = {
  ...defaultSettings,
  agent: { ...defaultSettings.agent, endWhenInactive: addedByUpgrade },
}

/** Returns a record as an older or a newer build stored it. */
function recordText(version: number, schemaVersion: number, settings: object): string {
  const saved = { savedAt: now, savedBy: { name: 'Noam' }, origin: 'edited' }
  return JSON.stringify({ schemaVersion, version, ...saved, settings })
}

async function withRecord(schemaVersion: number, settings: object) {
  const { api, store } = testApi()
  const text = recordText(1, schemaVersion, settings)
  await store.replaceAll([{ version: 1, key: 'first', text }])
  return { api, store, text }
}

test('a record of an older schema version is served in the newest schema version', async () => {
  const { api, store, text } = await withRecord(1, firstShape(defaultSettings))
  const document = await documentIn(await api(getCurrent()))
  expect(document).toMatchObject({ version: 1, schemaVersion: 2, settings: upgraded })
  expect(await documentIn(await api(requestTo(paths.version(1))))).toEqual(document)
  expect((await store.newest())?.text).toBe(text)
})

test('a save on top of an older record writes the newest schema version and lists only real changes', async () => {
  const { api, store } = await withRecord(1, firstShape(defaultSettings))
  const settings = { ...upgraded, agent: { ...upgraded.agent, redirect: 'stayInRoom' } }
  expect(await documentIn(await api(put({ settings, version: 1 })))).toMatchObject({ version: 2 })
  expect(JSON.parse((await store.newest())?.text ?? '')).toMatchObject({ schemaVersion: 2 })
  const page = versionsPageSchema.parse(await (await api(requestTo(paths.versions))).json())
  expect(page.versions[0]?.changes?.map(({ setting }) => setting)).toEqual(['agent.redirect'])
})

test('a save with the settings of an older record creates no version', async () => {
  const { api } = await withRecord(1, firstShape(defaultSettings))
  const document = await documentIn(await api(put({ settings: upgraded, version: 1 })))
  expect(document.version).toBe(1)
})

test('a record of a newer schema version is returned as raw text, and an edit does not replace it', async () => {
  const { api, store, text } = await withRecord(3, { ...defaultSettings, supervisor: {} })
  const problem = await problemOf(await api(getCurrent()))
  expect(problem).toMatchObject({ status: 500, code: 'storedDocumentUnreadable', raw: text })
  expect(await problemOf(await api(put({ version: 1 })))).toMatchObject({ status: 500 })
  expect((await store.newest())?.text).toBe(text)
})
