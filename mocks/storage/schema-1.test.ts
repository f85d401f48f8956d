import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { paths, versionsPageSchema } from '../../src/api/contract.ts'
import database from '../../src/policy/testing/schema-1/database.json?raw'
import { createIndexedDbStore } from './indexeddb-store.ts'
import { documentIn, testApi } from '../../src/backend/testing/test-api.ts'
import { getCurrent, put, requestTo } from '../../src/backend/testing/requests.ts'
import { freshName, settled } from './testing/stores.ts'

const dumpSchema = z.object({
  databaseVersion: z.number(),
  store: z.string(),
  entries: z.array(z.looseObject({ version: z.number() })),
})

/** Creates a database as the build with schema version 1 wrote it, without code of this build. */
async function restoreDatabase(name: string): Promise<void> {
  const { databaseVersion, store, entries } = dumpSchema.parse(JSON.parse(database))
  const request = indexedDB.open(name, databaseVersion)
  request.addEventListener('upgradeneeded', () => {
    const created = request.result.createObjectStore(store)
    created.createIndex('keys', 'key', { unique: true })
    for (const { version, ...value } of entries) created.add(value, version)
  })
  const opened = await settled(request)
  opened.close()
}

test('a database of schema version 1 is readable in full and accepts saves', async () => {
  const name = freshName()
  await restoreDatabase(name)
  const { api } = testApi(undefined, createIndexedDbStore(name))
  const current = await documentIn(await api(getCurrent()))
  expect(current.version).toBe(15)
  expect(current.settings.agent.endWhenInactive).toEqual({ enabled: true, minutes: 45 })

  const page = versionsPageSchema.parse(await (await api(requestTo(paths.versions))).json())
  expect(page.versions).toHaveLength(15)
  expect(page.versions.filter(({ changes }) => changes === null)).toEqual([])
  expect(new Set(page.versions.map(({ origin }) => origin))).toEqual(
    new Set(['edited', 'imported', 'restored', 'reset']),
  )

  const settings = structuredClone(current.settings)
  settings.customer.access.chat = false
  const saved = await documentIn(await api(put({ settings, version: 15 })))
  expect(saved).toMatchObject({ version: 16, settings })
})
