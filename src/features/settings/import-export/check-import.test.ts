import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxBodyBytes } from '../../../api/contract.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { replaced } from '../../../policy/testing/replaced.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { sentenceFaultsIn } from '#messages/testing/prose.ts'
import { checkImport } from './check-import.ts'
import { exportText } from './export-file.ts'

const file = { schemaVersion: 1, settings: defaultSettings }
const textOf = (value: unknown) => JSON.stringify(value, null, 2)
const damaged = (path: string, by: unknown) => textOf(replaced(file, path, by))

function problemsOf(text: string) {
  const check = checkImport(text)
  if (check.ok) throw new Error('it was taken')
  return check.problems
}

test('an export can be imported, with the same settings', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(checkImport(exportText(settings))).toEqual({ ok: true, settings, leftOut: [] })
    }),
  )
})

test('an export has a schema version and settings, but no version or history', () => {
  expect(JSON.parse(exportText(defaultSettings))).toEqual(file)
})

test('only the settings of a whole document are imported, and it says so', () => {
  const document = { ...file, version: 12, savedAt: '2026-11-22T10:00:00Z', savedBy: { name: 'D' } }
  expect(checkImport(textOf(document))).toEqual({
    ok: true,
    settings: defaultSettings,
    leftOut: ['version', 'savedAt', 'savedBy'],
  })
})

test('a byte order mark is ignored', () => {
  expect(checkImport(`\uFEFF${exportText(defaultSettings)}`).ok).toBe(true)
})

const inCustomer = 'settings.customer.access'

test.each([
  ['settings.agent.redirect', 'home', 'Redirect agent'],
  ['settings.customer.redirect.enabled', 1, 'Redirect customer'],
  [`${inCustomer}.fullDuration.value`, '7', 'Duration of full access'],
  [`${inCustomer}.fullDuration.unit`, 'weeks', 'Duration of full access'],
  [`${inCustomer}.chat`, undefined, 'Chat'],
  ['settings.customer.redirect.url', 3, 'Redirect URL'],
])('a problem of %s has its path and its label', (path, by, label) => {
  const problems = problemsOf(damaged(path, by))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ path, label })
})

test('a wrong value has its line and column, a missing one those of its object', () => {
  const text = exportText(defaultSettings)
  expect(problemsOf(text.replace('"welcomePage"', '"home"'))[0]).toMatchObject({
    line: 5,
    column: 19,
  })
  expect(problemsOf(text.replace('"redirect": "welcomePage",', ''))[0]).toMatchObject({
    line: 4,
    column: 14,
  })
})

test('all problems are found, also beside a wrong key that decides on others', () => {
  const text = textOf(
    [
      ['settings.agent.redirect', 1],
      [`${inCustomer}.level`, 'none'],
      [`${inCustomer}.chat`, 'yes'],
      [`${inCustomer}.fullDuration.unit`, 'weeks'],
      [`${inCustomer}.fullDuration.value`, -1],
      ['settings.customer.extra', 1],
      ['more', 1],
    ].reduce<unknown>((value, [path, by]) => replaced(value, String(path), by), file),
  )
  expect(problemsOf(text).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'settings.agent.redirect',
      `${inCustomer}.level`,
      `${inCustomer}.chat`,
      `${inCustomer}.fullDuration.unit`,
      `${inCustomer}.fullDuration.value`,
      'settings.customer.extra',
      'more',
    ]),
  )
})

test.each([
  ['', /Choose a file/u],
  ['{', /ends here, before it is complete/u],
  ['{“schemaVersion”: 1}', /curly quote \(“\); JSON wants a straight one/u],
  ['{\n\u00A0"schemaVersion": 1}', /no-break space/u],
  [`${'['.repeat(40)}${']'.repeat(40)}`, /nested too deep/u],
  ['[]', /Use an object/u],
  ['null', /Use an object/u],
  [damaged('schemaVersion', undefined), /Add "schemaVersion": 1/u],
  [
    damaged('schemaVersion', 2),
    /A newer version of the product wrote this file \(schema version 2\)/u,
  ],
  [damaged('schemaVersion', '1'), /There is no schema version "1"/u],
  [`${exportText(defaultSettings)}${' '.repeat(maxBodyBytes)}`, /too large/u],
  ['{"schemaVersion":1,"settings":{},"settings":{}}', /appears twice/u],
  [damaged('settings', undefined), /missing/u],
  [damaged('__proto__x', 1), /is unknown/u],
])('%#: nothing is imported, and it says what to do', (text, expected) => {
  const problems = problemsOf(text)
  expect(problems[0]?.message).toMatch(expected)
})

test('JSON from elsewhere: a curly quote and a no-break space have their line and column', () => {
  expect(problemsOf('{\n  "schemaVersion”: 1,\n  "settings": {}\n}')).toEqual([
    { line: 2, column: 17, message: 'This is a curly quote (”); JSON wants a straight one (").' },
  ])
  expect(
    problemsOf(exportText(defaultSettings).replace('    "agent"', ' \u00A0 \u00A0"agent"')),
  ).toEqual([
    { line: 4, column: 2, message: 'This is a no-break space. Replace it with an ordinary space.' },
  ])
})

test('any damaged text is refused with whole sentences or imported as valid settings', () => {
  const paths = fc.constantFrom(
    'settings.agent',
    'settings.agent.redirect',
    'settings.agent.endWhenInactive.enabled',
    'settings.agent.endWhenInactive.minutes',
    inCustomer,
    `${inCustomer}.enabled`,
    `${inCustomer}.level`,
    `${inCustomer}.limitedDuration.value`,
    `${inCustomer}.continueToLimited`,
    'settings.customer.redirect.url',
    'settings.customer.unknown',
  )
  const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined))
  fc.assert(
    fc.property(settingsArbitrary, paths, values, (settings, path, by) => {
      const check = checkImport(textOf(replaced({ schemaVersion: 1, settings }, path, by)))
      const messages = check.ok ? [] : check.problems.map((one) => one.message)
      expect(messages.flatMap(sentenceFaultsIn)).toEqual([])
      expect(check.ok || messages.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})
