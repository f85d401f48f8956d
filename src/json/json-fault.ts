import { parseWholeNumber } from '../policy/whole-number.ts'
import type { JsonStop } from './locate-json.ts'

/** A kind of mistake, common to people and other programs, that makes a text invalid JSON. */
export type JsonFaultKind =
  | 'tooDeep'
  | 'incomplete'
  | 'unclosedText'
  | 'backslash'
  | 'curlyQuote'
  | 'singleQuote'
  | 'space'
  | 'invisible'
  | 'lookalike'
  | 'comment'
  | 'codeFence'
  | 'markup'
  | 'extraComma'
  | 'missingComma'
  | 'missingColon'
  | 'missingValue'
  | 'unquotedKey'
  | 'word'
  | 'number'
  | 'afterEnd'
  | 'other'

/**
 * A mistake in JSON: its kind, its offset and the text there, which is a character, a punctuation
 * mark or a word. `plain` is the character that a lookalike resembles.
 */
export type JsonFault = { kind: JsonFaultKind; offset: number; text: string; plain?: string }

const curlyQuote = /[\u2018-\u201F]/u

/** Lookalikes of JSON punctuation that Unicode normalization does not replace. */
const lookalikes: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '″': '"',
  '،': ',',
  '、': ',',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** Returns the JSON punctuation or digit that a character resembles, or '' if there is none. */
function plainMark(character: string): string {
  if (character === '' || character.charCodeAt(0) < 0x80) return ''
  const digit = parseWholeNumber(character)
  if (digit.ok) return String(digit.value)
  const plain = lookalikes[character] ?? character.normalize('NFKC')
  return /^[{}[\]:,"+-]$/u.test(plain) ? plain : ''
}

/** Returns the kind of mistake for a character that is invalid outside of strings. */
function kindOfCharacter(character: string): JsonFaultKind | undefined {
  if (curlyQuote.test(character)) return 'curlyQuote'
  if (character === "'" || character === '`') return 'singleQuote'
  if (character === '\\') return 'backslash'
  if (/\p{Z}/u.test(character)) return 'space'
  if (/\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/u.test(character)) return 'invisible'
  return undefined
}

/** Returns the kind of mistake for a bracket or a comma after the character `before`. */
function kindOfMark(mark: string, before: string): JsonFaultKind | undefined {
  if (!/[}\],]/u.test(mark)) return undefined
  if (before === ':') return 'missingValue'
  const isEmpty = mark === ',' && /[[{]/u.test(before)
  return before === ',' || isEmpty ? 'extraComma' : undefined
}

function kindOfWord(word: string): JsonFaultKind {
  if (/^[-+]?[\p{L}_$]/u.test(word)) return 'word'
  return /^[-+.\d]/u.test(word) ? 'number' : 'other'
}

/** Returns the offset of a curly quote in place of the straight quote that ends a string. */
function curlyEnd(string: string): number {
  const withoutPairs = string.replaceAll(/“[^“”]*”|‘[^‘’]*’/gu, (pair) => ' '.repeat(pair.length))
  return withoutPairs.search(curlyQuote)
}

/** Returns the mistake in `text` at `offset`, where `expected` is missing. */
function faultAt(text: string, { offset, expected }: JsonStop): JsonFault {
  const rest = text.slice(offset)
  const [character = ''] = rest
  const fault = (kind: JsonFaultKind, at: string = character) => ({ kind, offset, text: at })
  const before = text.slice(0, offset).trimEnd().at(-1) ?? ''
  if (rest === '') return fault('incomplete')
  if (expected === 'endOfString' && /[\n\r]/u.test(character)) return fault('unclosedText')
  const [mark] = /^(?:```|\/\/|\/\*|#)/u.exec(rest) ?? []
  if (mark !== undefined) return fault(mark === '```' ? 'codeFence' : 'comment', mark)
  if (character === '<' && before === '') return fault('markup')
  const plain = plainMark(character)
  if (plain !== '') return { ...fault('lookalike'), plain }
  const kind = kindOfCharacter(character) ?? kindOfMark(character, before)
  if (kind !== undefined) return fault(kind)
  const [word = character] = /^[^\s,:"[\]{}]+/u.exec(rest) ?? []
  switch (expected) {
    case 'nothing':
      return fault('afterEnd')
    case 'colon':
      return fault('missingColon')
    case 'commaOrEnd':
      return fault(/[}\]]/u.test(character) ? 'other' : 'missingComma')
    case 'key':
      return /^[\p{L}\d_$]/u.test(word) ? fault('unquotedKey', word) : fault('other')
    case 'value':
    case 'endOfString': {
      const kindHere = kindOfWord(word)
      return kindHere === 'other' ? fault('other') : fault(kindHere, word)
    }
  }
}

/**
 * Returns the mistake that makes `text` invalid JSON. `stop` is the result of `locateJson`. The offset
 * of the mistake is that of the character to change, which can be before the offset of `stop`.
 */
export function explainJsonFault(text: string, stop: JsonStop): JsonFault {
  const { offset, isTooDeep, stringStart } = stop
  if (isTooDeep) return { kind: 'tooDeep', offset, text: text.charAt(offset) }
  if (stringStart !== undefined) {
    const at = curlyEnd(text.slice(stringStart, offset))
    if (at >= 0) {
      const curly = stringStart + at
      return { kind: 'curlyQuote', offset: curly, text: text.charAt(curly) }
    }
  }
  return faultAt(text, stop)
}
