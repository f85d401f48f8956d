import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineAndColumn, locateJson, maxDepth, pathKey } from './locate-json.ts'

function parsed(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return undefined
  }
}

const damaged = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
  .map(([json, at, length, by]) => {
    const start = at % (json.length + 1)
    return json.slice(0, start) + by + json.slice(start + length)
  })

test('accepts the same texts as JSON.parse and returns the same values', () => {
  const json = fc.oneof(fc.json({ maxDepth: 5 }), damaged)
  fc.assert(
    fc.property(json, (text) => {
      const check = locateJson(text)
      const expected = parsed(text)
      expect(check.ok ? { value: check.json.value } : undefined).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '{"a":01}',
  '{"a":1.}',
  '[1,]',
  '{"a":1,}',
  '{,}',
  "{'a':1}",
  '"\n"',
  String.raw`"\x"`,
  '+1',
  '.5',
  'NaN',
  '[1 2]',
  '',
  ' ',
  'tru',
  '1 1',
  '\uFEFF{}',
])('%j is not JSON', (text) => {
  expect(locateJson(text).ok).toBe(false)
  expect(parsed(text)).toBeUndefined()
})

test.each([
  ['{\n  "a": 1,\n}', 3, 1],
  ['{"a" 1}', 1, 6],
  ['{\r\n"a": tru }', 2, 6],
  ['[\n\n"abc', 3, 5],
  ['', 1, 1],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  const check = locateJson(text)
  expect(check.ok ? undefined : lineAndColumn(text, check.offset)).toEqual({ line, column })
})

test('every value has an offset', () => {
  const text = '{ "a": [1, {"b": "x"}] }'
  const check = locateJson(text)
  const offsets = check.ok ? check.json.offsets : undefined
  expect(offsets?.get(pathKey([]))).toBe(0)
  expect(offsets?.get(pathKey(['a']))).toBe(text.indexOf('['))
  expect(offsets?.get(pathKey(['a', '1', 'b']))).toBe(text.indexOf('"x"'))
})

test('a duplicate key is reported, even if its escapes differ', () => {
  const text = String.raw`{"a":{"b":1,"\u0062":2},"c":[{"b":1}]}`
  const check = locateJson(text)
  expect(check).toMatchObject({ ok: true, json: { duplicates: [{ path: ['a', 'b'] }] } })
})

test.each([
  [maxDepth, true],
  [maxDepth + 1, false],
])('%j levels are accepted: %j', (depth, ok) => {
  const text = `${'['.repeat(depth)}${']'.repeat(depth)}`
  expect(locateJson(text)).toMatchObject(ok ? { ok } : { ok, isTooDeep: true, offset: maxDepth })
})
