import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainJsonFault, type JsonFaultKind } from './json-fault.ts'
import { locateJson } from './locate-json.ts'

function faultIn(json: string) {
  const check = locateJson(json)
  return check.ok ? undefined : explainJsonFault(json, check)
}

const table: [JsonFaultKind, [json: string, offset: number, text: string][]][] = [
  [
    'curlyQuote',
    [
      ['{“a”: 1}', 1, '“'],
      ['{"a": ”b”}', 6, '”'],
      ['{"a": ‘b’}', 6, '‘'],
      ['„a“', 0, '„'],
      // Only the end is curly: the string continues to the next straight quote or the end of line.
      ['{"a”: "b"}', 3, '”'],
      ['{"a": "b”}', 8, '”'],
      ['{"a": "b”,\n"c": 1}', 8, '”'],
    ],
  ],
  [
    'singleQuote',
    [
      ["{'a': 1}", 1, "'"],
      ['{"a": `b`}', 6, '`'],
    ],
  ],
  [
    'space',
    [
      ['{\u00A0"a": 1}', 1, '\u00A0'],
      ['{"a":\u202F1}', 5, '\u202F'],
      ['{"a": 1}\u3000', 8, '\u3000'],
      ['\u2003{}', 0, '\u2003'],
      ['[1,\u20282]', 3, '\u2028'],
    ],
  ],
  [
    'invisible',
    [
      ['{\u200B"a": 1}', 1, '\u200B'],
      ['{"a"\u200E: 1}', 4, '\u200E'],
      ['{}\uFEFF', 2, '\uFEFF'],
      ['[1\u00AD, 2]', 2, '\u00AD'],
      ['{\u0000"a": 1}', 1, '\u0000'],
      ['{"a": "b\u0007"}', 8, '\u0007'],
      ['{"a": "b\tc"}', 8, '\t'],
    ],
  ],
  [
    'lookalike',
    [
      ['{"a"： 1}', 4, '：'],
      ['{"a": 1， "b": 2}', 7, '，'],
      ['{"a": 1، "b": 2}', 7, '،'],
      ['{"a": 1、"b": 2}', 7, '、'],
      ['｛"a": 1}', 0, '｛'],
      ['[1］', 2, '］'],
      ['{"a": ＂b＂}', 6, '＂'],
      ['{"a": «b»}', 6, '«'],
      ['{"a": １}', 6, '１'],
      ['{"a": ٣}', 6, '٣'],
      ['{"a": −3}', 6, '−'],
    ],
  ],
  [
    'comment',
    [
      ['// x\n{}', 0, '//'],
      ['{ /* x */ }', 2, '/*'],
      ['{"a": 1 # x\n}', 8, '#'],
    ],
  ],
  [
    'codeFence',
    [
      ['```json\n{}\n```', 0, '```'],
      ['{}\n```', 3, '```'],
    ],
  ],
  [
    'markup',
    [
      ['<!DOCTYPE html>', 0, '<'],
      ['\n<settings/>', 1, '<'],
    ],
  ],
  [
    'extraComma',
    [
      ['{"a": 1,\n}', 9, '}'],
      ['[1, ]', 4, ']'],
      ['[1,, 2]', 3, ','],
      ['[, 1]', 1, ','],
      ['{,}', 1, ','],
    ],
  ],
  [
    'missingComma',
    [
      ['[1 2]', 3, '2'],
      ['{"a": 1\n"b": 2}', 8, '"'],
      ['[{} {}]', 4, '{'],
    ],
  ],
  [
    'missingColon',
    [
      ['{"a" 1}', 5, '1'],
      ['{"a" = 1}', 5, '='],
      ['{"a"}', 4, '}'],
    ],
  ],
  [
    'missingValue',
    [
      ['{"a": }', 6, '}'],
      ['{"a": , "b": 1}', 6, ','],
    ],
  ],
  [
    'unquotedKey',
    [
      ['{a: 1}', 1, 'a'],
      ['{ schemaVersion: 1}', 2, 'schemaVersion'],
      ['{1: 2}', 1, '1'],
    ],
  ],
  [
    'word',
    [
      ['{"a": NaN}', 6, 'NaN'],
      ['{"a": -Infinity}', 6, '-Infinity'],
      ['{"a": undefined}', 6, 'undefined'],
      ['[True]', 1, 'True'],
      ['tru', 0, 'tru'],
      ['{"a": home}', 6, 'home'],
    ],
  ],
  [
    'number',
    [
      ['{"a": 01}', 6, '01'],
      ['[1.]', 1, '1.'],
      ['[.5]', 1, '.5'],
      ['[+1]', 1, '+1'],
      ['[0x10]', 1, '0x10'],
      ['[1_000]', 1, '1_000'],
      ['[-]', 1, '-'],
      ['{"a": 5days}', 6, '5days'],
    ],
  ],
  [
    'unclosedText',
    [
      ['{"a": "b\n}', 8, '\n'],
      ['["a\r\n"]', 3, '\r'],
    ],
  ],
  [
    'backslash',
    [
      [String.raw`"a\x"`, 2, '\\'],
      [String.raw`{\"a\": 1}`, 1, '\\'],
    ],
  ],
  [
    'incomplete',
    [
      ['{', 1, ''],
      ['{"a"', 4, ''],
      ['{"a": 1, ', 9, ''],
      ['["a', 3, ''],
      ['', 0, ''],
    ],
  ],
  [
    'afterEnd',
    [
      ['{} {}', 3, '{'],
      ['1 1', 2, '1'],
      ['{}}', 2, '}'],
    ],
  ],
  ['tooDeep', [['['.repeat(33), 32, '[']]],
  [
    'other',
    [
      ['[1}', 2, '}'],
      ['{"a": *}', 6, '*'],
      ['{*: 2}', 1, '*'],
    ],
  ],
]

test.each(table)('JSON from elsewhere: %s is recognized', (kind, examples) => {
  for (const [json, offset, text] of examples) {
    expect([json, faultIn(json)]).toMatchObject([json, { kind, offset, text }])
  }
})

test.each([
  ['：', ':'],
  ['，', ','],
  ['、', ','],
  ['｛', '{'],
  ['＂', '"'],
  ['–', '-'],
  ['７', '7'],
  ['٧', '7'],
])('JSON from elsewhere: %s resembles %s', (character, plain) => {
  expect(faultIn(character)).toMatchObject({ kind: 'lookalike', text: character, plain })
})

test('JSON from elsewhere: curly quotes inside a string are not a mistake', () => {
  expect(locateJson('{"a": "the “big” one"}').ok).toBe(true)
  expect(faultIn('{"a": "the “big” one" "b": 1}')).toMatchObject({ kind: 'missingComma' })
})

test('JSON from elsewhere: every invalid text has a mistake within it or at its end', () => {
  const damaged = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ unit: 'grapheme', maxLength: 3 }))
    .map(([json, at, by]) => json.slice(0, at % (json.length + 1)) + by + json.slice(at % 7))
  fc.assert(
    fc.property(damaged, (json) => {
      const fault = faultIn(json)
      if (fault === undefined) return
      expect(fault.offset).toBeGreaterThanOrEqual(0)
      expect(json.slice(fault.offset).startsWith(fault.text)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
