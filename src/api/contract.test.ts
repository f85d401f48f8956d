import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsDifferences } from '../policy/differences.ts'
import { defaultSettings } from '../policy/settings.ts'
import { replaced } from '../policy/testing/replaced.ts'
import { settingsArbitrary } from '../policy/testing/settings.arbitrary.ts'
import {
  documentSchema,
  etagOf,
  maxReasonLength,
  origins,
  paths,
  plainProblemCodes,
  problemSchema,
  problemStatus,
  saveRequestSchema,
  versionsPageSchema,
} from './contract.ts'
import { document, everyProblem } from './testing/documents.ts'

/** A document as in the specification of the API. */
const shown = `{
  "schemaVersion": 1, "version": 12, "savedAt": "2026-11-22T10:00:00Z", "savedBy": { "name": "Dana Levi" },
  "settings": {
    "agent": {
      "redirect": "welcomePage",
      "endWhenInactive": { "enabled": false, "minutes": 30 }
    },
    "customer": {
      "access": {
        "enabled": true,
        "level": "fullTimeRestricted",
        "fullDuration": { "value": 7, "unit": "days" },
        "limitedDuration": { "value": 7, "unit": "days" },
        "attachments": false,
        "chat": false,
        "continueToLimited": { "enabled": false, "duration": { "value": 7, "unit": "days" } }
      },
      "redirect": { "enabled": false, "url": "" }
    }
  }
}`

test('the specified document is valid', () => {
  const parsed: unknown = JSON.parse(shown)
  expect(documentSchema.parse(parsed)).toEqual(parsed)
})

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('any document survives JSON unchanged', () => {
  fc.assert(
    fc.property(settingsArbitrary, fc.nat(), (settings, version) => {
      const sent = { ...document, version, settings }
      expect(documentSchema.parse(overTheWire(sent))).toEqual(sent)
    }),
  )
})

test('any save survives JSON unchanged', () => {
  const reason = fc.string({ unit: 'binary', maxLength: maxReasonLength / 2 })
  fc.assert(
    fc.property(
      settingsArbitrary,
      fc.constantFrom(...origins),
      fc.option(reason),
      (settings, origin, why) => {
        const sent = { settings, origin, ...(why !== null && { reason: why }) }
        expect(saveRequestSchema.parse(overTheWire(sent))).toEqual(sent)
      },
    ),
  )
})

test('every difference between two settings is valid in the history', () => {
  const summary = { version: 2, savedAt: '2026-11-22T10:00:00Z', savedBy: { name: 'Dana' } }
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (before, after) => {
      const changes = settingsDifferences(before, after)
      const page = { versions: [{ ...summary, origin: 'edited', changes }], next: 2, newest: 2 }
      expect(versionsPageSchema.parse(overTheWire(page))).toEqual(page)
    }),
  )
})

const save = { settings: defaultSettings, reason: 'Why not', origin: 'edited' }

/** Returns the dotted paths of all objects in `value` (its own is empty), or of all other values. */
function pathsIn(value: unknown, objects: boolean, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return objects ? [] : [at]
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, objects, at === '' ? key : `${at}.${key}`),
  )
  return objects ? [at, ...inner] : inner
}

test.each(pathsIn(save, true))('a save with an unknown key is refused: in "%s"', (path) => {
  const odd = replaced(save, path === '' ? 'odd' : `${path}.odd`, 1)
  const { error } = saveRequestSchema.safeParse(odd)
  expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys'])
})

const required = pathsIn(save, false).filter((path) => path !== 'reason')

test.each(required)('a save without %s is refused', (path) => {
  expect(saveRequestSchema.safeParse(save).success).toBe(true)
  expect(saveRequestSchema.safeParse(replaced(save, path, undefined)).success).toBe(false)
})

test.each([
  ['', true],
  ['x'.repeat(500), true],
  ['x'.repeat(501), false],
])('a reason has at most 500 characters: %#', (reason, isTaken) => {
  expect(saveRequestSchema.safeParse({ ...save, reason }).success).toBe(isTaken)
})

test.each([
  ['version', -1],
  ['version', 1.5],
  ['version', '12'],
  ['version', null],
  ['schemaVersion', 0],
  ['schemaVersion', 2],
  ['schemaVersion', '1'],
  ['savedAt', '2026-11-22'],
  ['savedAt', '2026-11-22T10:00:00'],
  ['savedAt', '2026-11-22T10:00:00+02:00'],
  ['savedAt', '2026-02-30T10:00:00Z'],
  ['savedAt', 1_795_341_600_000],
  ['savedBy', 'Dana Levi'],
  ['savedBy.name', ''],
  ['savedBy.name', undefined],
  ['settings', {}],
])('a document with %s %j is invalid', (path, value) => {
  expect(documentSchema.safeParse(replaced(document, path, value)).success).toBe(false)
})

test('every problem code has a status and a valid problem', () => {
  const codes = everyProblem.map(({ code }) => code)
  expect(new Set(codes)).toEqual(new Set(Object.keys(problemStatus)))
  expect(codes).toHaveLength(plainProblemCodes.length + 3)
  for (const problem of everyProblem) {
    expect(problemSchema.parse(overTheWire(problem))).toEqual(problem)
    expect(problem.status).toBe(problemStatus[problem.code])
  }
})

test('problems have exactly the specified statuses', () => {
  const statuses = Object.values(problemStatus).toSorted((a, b) => a - b)
  const designed = [400, 401, 403, 404, 405, 412, 413, 415, 422, 428, 500, 507]
  const beside = [409, 429, 503]
  expect([...new Set(statuses)]).toEqual([...designed, ...beside].toSorted((a, b) => a - b))
})

test('problems are invalid without the members of their code', () => {
  const [errors] = everyProblem.flatMap((one) => (one.code === 'invalidSettings' ? [one] : []))
  for (const [code, path] of [
    ['staleVersion', 'current'],
    ['invalidSettings', 'errors'],
    ['storedDocumentUnreadable', 'raw'],
    ['storedDocumentUnreadable', 'version'],
  ] as const) {
    const whole = everyProblem.find((problem) => problem.code === code)
    expect(problemSchema.safeParse(replaced(whole, path, undefined)).success).toBe(false)
  }
  const unknown = [{ pointer: '/agent', code: 'ugly', detail: '' }]
  expect(problemSchema.safeParse({ ...errors, errors: unknown }).success).toBe(false)
})

test('the paths and the entity tag are the specified ones', () => {
  expect([paths.document, paths.versions, paths.version(7), paths.me, etagOf(12)]).toEqual([
    '/system-settings/end-session-behavior',
    '/system-settings/end-session-behavior/versions',
    '/system-settings/end-session-behavior/versions/7',
    '/me',
    '"12"',
  ])
})
