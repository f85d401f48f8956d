import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../policy/settings.ts'
import { addedByUpgrade, firstShape } from '../../../policy/testing/second-schema.ts'
import { checkImport } from './check-import.ts'
import { exportText } from './export-file.ts'

// Schema version 2 exists only here; schema version 1 lacks one of its settings.
vi.mock('../../../policy/schema-steps.ts', async () => {
  const { secondSchema } = await import('../../../policy/testing/second-schema.ts')
  return secondSchema
})

const fileOf = (schemaVersion: number, settings: object) =>
  JSON.stringify({ schemaVersion, settings }, null, 2)

test('a file of an older schema version is imported with the settings added since', () => {
  expect(checkImport(fileOf(1, firstShape(defaultSettings)))).toMatchObject({
    ok: true,
    settings: { agent: { redirect: 'welcomePage', endWhenInactive: addedByUpgrade } },
  })
})

test('a problem in an older file has its line', () => {
  const text = fileOf(1, firstShape(defaultSettings)).replace('"welcomePage"', '"home"')
  expect(checkImport(text)).toMatchObject({
    ok: false,
    problems: [{ line: 5, path: 'settings.agent.redirect', label: 'Redirect agent' }],
  })
})

test('a file of a newer schema version is refused, and it says to reload the page', () => {
  const check = checkImport(fileOf(3, defaultSettings))
  const problems = check.ok ? [] : check.problems
  expect(problems.map(({ path }) => path)).toEqual(['schemaVersion'])
  expect(problems[0]?.message).toContain('Reload the page')
})

test('an export names the newest schema version', () => {
  expect(JSON.parse(exportText(defaultSettings))).toMatchObject({ schemaVersion: 2 })
})
