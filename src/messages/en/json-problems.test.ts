import { expect, test } from 'vitest'
import type { JsonFaultKind } from '../../json/json-fault.ts'
import { jsonProblem } from './json-problems.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const said: [JsonFaultKind, string, string, plain?: string][] = [
  ['curlyQuote', '“', 'This is a curly quote (“); JSON wants a straight one (").'],
  ['singleQuote', "'", 'This is a single quote (\'); JSON wants a double one (").'],
  ['singleQuote', '`', 'This is a backtick (`); JSON wants a double quote (").'],
  ['space', '\u00A0', 'This is a no-break space. Replace it with an ordinary space.'],
  ['space', '\u3000', 'This is an ideographic space. Replace it with an ordinary space.'],
  ['space', '\u2004', 'This is a special space (U+2004). Replace it with an ordinary space.'],
  ['invisible', '\u200B', 'This is an invisible character, a zero-width space. Remove it.'],
  ['invisible', '\u00AD', 'This is an invisible character, a soft hyphen. Remove it.'],
  ['invisible', '\uFEFF', 'This is an invisible character, a byte-order mark. Remove it.'],
  ['invisible', '\u202E', 'This is an invisible character, a direction mark. Remove it.'],
  ['invisible', '\t', 'This is an invisible character, a tab. Remove it.'],
  ['invisible', '\u0007', 'This is an invisible character, U+0007. Remove it.'],
  ['lookalike', '：', 'This is a full-width colon (：); JSON wants an ordinary one (:).', ':'],
  ['lookalike', '，', 'This is a full-width comma (，); JSON wants an ordinary one (,).', ','],
  ['lookalike', '،', 'This is an unusual comma (،); JSON wants an ordinary one (,).', ','],
  ['lookalike', '«', 'This is an unusual quotation mark («); JSON wants an ordinary one (").', '"'],
  ['lookalike', '１', 'This is a full-width digit (１); JSON wants an ordinary one (1).', '1'],
  ['lookalike', '٣', 'This is an unusual digit (٣); JSON wants an ordinary one (3).', '3'],
  ['comment', '//', 'JSON has no comments. Remove this one.'],
  ['codeFence', '```', 'Remove the ``` around the JSON.'],
  ['markup', '<', 'This looks like HTML or XML, not JSON. Choose a file that was exported here.'],
  ['extraComma', '}', 'Remove the comma before this bracket.'],
  ['extraComma', ',', 'Remove this extra comma.'],
  ['missingComma', '"', 'A comma is missing before this.'],
  ['missingColon', '1', 'A colon is missing before this.'],
  ['missingValue', '}', 'A value is missing before this.'],
  ['unquotedKey', 'a', 'Put this key in double quotes: "a".'],
  ['word', 'True', 'Write true in small letters.'],
  ['word', 'home', 'This is not a JSON value: home. Put text in double quotes.'],
  ['number', '01', 'JSON does not write numbers as 01. Use a whole number such as 30.'],
  ['unclosedText', '\n', 'The quotation mark that ends this text is missing.'],
  ['backslash', '\\', 'This backslash does not belong here. Inside a text, write \\\\ for one.'],
  ['incomplete', '', 'The text ends here, before it is complete. Check that you copied all of it.'],
  ['afterEnd', '{', 'The JSON ends before this. Remove the rest.'],
  ['tooDeep', '[', 'This is nested too deep for settings.'],
  ['other', '*', 'This is not JSON from here on. Check commas, quotation marks and brackets.'],
]

test.each(said)(
  'JSON from elsewhere: %s %j is told in a sentence: %s',
  (kind, text, words, plain) => {
    expect(jsonProblem({ kind, text, offset: 0, ...(plain !== undefined && { plain }) })).toBe(
      words,
    )
    expect(sentenceFaultsIn(words)).toEqual([])
  },
)

const word = (text: string) => jsonProblem({ kind: 'word', text, offset: 0 })

test('JSON from elsewhere: what JavaScript has and JSON does not is named', () => {
  const noNumber = 'is not a number in JSON. Use a whole number such as 30.'
  expect(word('NaN')).toBe(`NaN ${noNumber}`)
  expect(word('-Infinity')).toBe(`-Infinity ${noNumber}`)
  expect(word('undefined')).toBe('JSON has no undefined. Put a value in its place.')
  expect(word('None')).toBe('JSON has no None. Put a value in its place.')
})
