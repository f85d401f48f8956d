import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { policyOf } from './policy.ts'
import { settingsSchema } from './settings.ts'
import database from './testing/schema-1/database.json?raw'
import policies from './testing/schema-1/policies.json?raw'
import { upgradeSettings } from './upgrade.ts'

const recordSchema = z.looseObject({ settings: z.unknown() })
const databaseSchema = z.object({ entries: z.array(z.object({ text: z.string() })) })

test('[G3] settings of schema version 1 lead to the policy that they led to when they were saved', () => {
  const { entries } = databaseSchema.parse(JSON.parse(database))
  const upgraded = entries.map(({ text }) => {
    const upgrade = upgradeSettings(1, recordSchema.parse(JSON.parse(text)).settings)
    return settingsSchema.parse(upgrade.ok ? upgrade.value : undefined)
  })
  expect(upgraded).toHaveLength(15)
  // A later policy may say more than schema version 1 could; what that said stays.
  expect(upgraded.map(policyOf)).toMatchObject(z.array(z.unknown()).parse(JSON.parse(policies)))
})
