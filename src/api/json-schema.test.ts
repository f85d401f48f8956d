import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { replaced } from '../policy/testing/replaced.ts'
import { acceptedUrlArbitrary } from '../policy/testing/redirect-url.arbitrary.ts'
import { settingsArbitrary } from '../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../policy/testing/settings-with.ts'
import { documentSchema } from './contract.ts'
import { documentJsonSchema } from './json-schema.ts'
import { fitsSchema } from './testing/json-schema-check.ts'

const documents = fc.record({
  schemaVersion: fc.constant(1),
  version: fc.nat(),
  savedAt: fc.constantFrom('2026-11-22T10:00:00Z', null),
  savedBy: fc.constantFrom({ name: 'Dana Levi' }, null),
  settings: settingsArbitrary,
})

const schema = documentJsonSchema()
const url = 'settings.customer.redirect.url'
const access = 'settings.customer.access'

const paths = [
  'schemaVersion',
  'version',
  'savedAt',
  'savedBy',
  'savedBy.name',
  'more',
  'settings',
  'settings.more',
  'settings.agent',
  'settings.agent.redirect',
  'settings.agent.endWhenInactive',
  'settings.agent.endWhenInactive.enabled',
  'settings.agent.endWhenInactive.minutes',
  access,
  `${access}.enabled`,
  `${access}.level`,
  `${access}.fullDuration`,
  `${access}.fullDuration.value`,
  `${access}.fullDuration.unit`,
  `${access}.limitedDuration.value`,
  `${access}.chat`,
  `${access}.continueToLimited.enabled`,
  `${access}.continueToLimited.duration.value`,
  `${access}.continueToLimited.duration.unit`,
  'settings.customer.redirect',
  'settings.customer.redirect.enabled',
] as const

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constant(undefined),
  fc.boolean(),
  fc.constantFrom('days', 'hours', 'minutes', 'limited', 'fullUnlimited', 'stayInRoom', '', 'x'),
  fc.constantFrom(-1, 0, 1, 365, 366, 8760, 8761, 43_200, 43_201, 525_600, 9_999_999, 10_000_000),
  fc.constantFrom(0.5, 1e300, 5e-324),
)

const isTaken = (document: unknown) => documentSchema.safeParse(document).success

test('every valid document matches the published schema', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(fitsSchema(schema, document)).toBe(true)
    }),
  )
})

/** If the redirect is off, the contract does not check its URL. */
const offDocuments = documents.map((document) =>
  replaced(replaced(document, 'settings.customer.redirect.enabled', false), url, ''),
)

test('the contract and the published schema agree on any damaged document', () => {
  let refused = 0
  fc.assert(
    fc.property(
      offDocuments,
      fc.array(fc.tuple(fc.constantFrom(...paths), values), { minLength: 1, maxLength: 3 }),
      (document, damages) => {
        const damaged = damages.reduce<unknown>(
          (value, [path, by]) => replaced(value, path, by),
          document,
        )
        // Both refuse an empty URL in use, but only the contract gives the reason.
        const taken = isTaken(damaged)
        if (!taken) refused += 1
        expect(fitsSchema(schema, damaged)).toBe(taken)
      },
    ),
    { numRuns: 1000 },
  )
  expect(refused).toBeGreaterThan(200)
})

test('a URL with an upper-case scheme matches the published schema', () => {
  const settings = settingsWith({ redirect: { enabled: true, url: 'HTTPS://Example.com/Bye' } })
  const document = { schemaVersion: 1, version: 1, savedAt: null, savedBy: null, settings }
  expect([isTaken(document), fitsSchema(schema, document)]).toEqual([true, true])
})

test('the published schema is less strict about URLs than the contract, but never stricter', () => {
  fc.assert(
    fc.property(documents, fc.oneof(acceptedUrlArbitrary, fc.string(), values), (document, by) => {
      const damaged = replaced(document, url, by)
      expect(fitsSchema(schema, damaged) || !isTaken(damaged)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
