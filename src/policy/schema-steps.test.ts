import { expect, test } from 'vitest'
import { schemaVersion, upgradeSteps } from './schema-steps.ts'

test('[G2] one step leads from every earlier schema version to the next one', () => {
  const earlier = Array.from({ length: schemaVersion - 1 }, (_, index) => String(index + 1))
  expect(Object.keys(upgradeSteps)).toEqual(earlier)
})
