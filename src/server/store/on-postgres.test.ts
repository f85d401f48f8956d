import { expect, inject, test } from 'vitest'
import { postgresDatabase, postgresUrl } from '../testing/databases.ts'
import { everyCase } from '../testing/every-case.ts'

const url = await postgresUrl()

if (url !== undefined) everyCase(await postgresDatabase(url))

test('PostgreSQL is tested wherever it is installed', () => {
  const isInstalled = inject('postgresPrograms') !== undefined
  expect(url !== undefined || !isInstalled).toBe(true)
})
