import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsSchema } from '../../../api/testing/json-schema-check.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { exportJsonSchema, exportText } from './export-file.ts'

const schema = exportJsonSchema()

test('every export fits the published schema', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(fitsSchema(schema, JSON.parse(exportText(settings)))).toBe(true)
    }),
  )
})

test.each([
  { schemaVersion: 1, settings: defaultSettings, version: 12 },
  { schemaVersion: 2, settings: defaultSettings },
  { settings: defaultSettings },
  { schemaVersion: 1 },
])('%j is not an export', (file) => {
  expect(fitsSchema(schema, file)).toBe(false)
})
