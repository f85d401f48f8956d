import type { JsonFault, JsonFaultKind } from '../../json/json-fault.ts'
import { invisibleName, lookalikeName, spaceName } from './character-names.ts'

function wordProblem(text: string): string {
  const plain = text.toLowerCase()
  if (/^(?:true|false|null)$/u.test(plain)) return `Write ${plain} in small letters.`
  if (/^[-+]?(?:nan|infinity)$/u.test(plain)) {
    return `${text} is not a number in JSON. Use a whole number such as 30.`
  }
  return plain === 'undefined' || plain === 'none'
    ? `JSON has no ${text}. Put a value in its place.`
    : `This is not a JSON value: ${text}. Put text in double quotes.`
}

const faultMessages: Record<JsonFaultKind, (text: string, plain: string) => string> = {
  tooDeep: () => 'This is nested too deep for settings.',
  incomplete: () => 'The text ends here, before it is complete. Check that you copied all of it.',
  unclosedText: () => 'The quotation mark that ends this text is missing.',
  backslash: () => 'This backslash does not belong here. Inside a text, write \\\\ for one.',
  curlyQuote: (text) => `This is a curly quote (${text}); JSON wants a straight one (").`,
  singleQuote: (text) =>
    text === '`'
      ? 'This is a backtick (`); JSON wants a double quote (").'
      : 'This is a single quote (\'); JSON wants a double one (").',
  space: (text) => `This is ${spaceName(text)}. Replace it with an ordinary space.`,
  invisible: (text) => `This is an invisible character, ${invisibleName(text)}. Remove it.`,
  lookalike: (text, plain) =>
    `This is ${lookalikeName(text, plain)} (${text}); JSON wants an ordinary one (${plain}).`,
  comment: () => 'JSON has no comments. Remove this one.',
  codeFence: () => 'Remove the ``` around the JSON.',
  markup: () => 'This looks like HTML or XML, not JSON. Choose a file that was exported here.',
  extraComma: (text) =>
    text === ',' ? 'Remove this extra comma.' : 'Remove the comma before this bracket.',
  missingComma: () => 'A comma is missing before this.',
  missingColon: () => 'A colon is missing before this.',
  missingValue: () => 'A value is missing before this.',
  unquotedKey: (text) => `Put this key in double quotes: "${text}".`,
  word: wordProblem,
  number: (text) => `JSON does not write numbers as ${text}. Use a whole number such as 30.`,
  afterEnd: () => 'The JSON ends before this. Remove the rest.',
  other: () => 'This is not JSON from here on. Check commas, quotation marks and brackets.',
}

/** Returns what is wrong where a text stops being JSON, and what to do, in sentences. */
export const jsonProblem = ({ kind, text, plain = '' }: JsonFault): string =>
  faultMessages[kind](text, plain)
