const spaces: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u2002': 'an en space',
  '\u2003': 'an em space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u200A': 'a hair space',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202F': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
}

const invisibles: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte-order mark',
}

type Lookalike = { fullWidth: string; other: string }

const brace: Lookalike = { fullWidth: 'a full-width brace', other: 'an unusual brace' }
const bracket: Lookalike = { fullWidth: 'a full-width bracket', other: 'an unusual bracket' }
const digit: Lookalike = { fullWidth: 'a full-width digit', other: 'an unusual digit' }

const lookalikes: Readonly<Record<string, Lookalike>> = {
  ':': { fullWidth: 'a full-width colon', other: 'an unusual colon' },
  ',': { fullWidth: 'a full-width comma', other: 'an unusual comma' },
  '{': brace,
  '}': brace,
  '[': bracket,
  ']': bracket,
  '"': { fullWidth: 'a full-width quotation mark', other: 'an unusual quotation mark' },
  '-': { fullWidth: 'a full-width minus sign', other: 'an unusual minus sign' },
  '+': { fullWidth: 'a full-width plus sign', other: 'an unusual plus sign' },
}

const codePoint = (character: string) =>
  `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`

/** Returns the name of a space other than the ordinary one, with its article. */
export const spaceName = (space: string): string =>
  spaces[space] ?? `a special space (${codePoint(space)})`

/** Returns the name of an invisible character, with its article; its code point if it has none. */
export function invisibleName(character: string): string {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character)) return 'a direction mark'
  return invisibles[character] ?? codePoint(character)
}

/** Returns the name of a character that looks like `plain`, a mark or a digit, with its article. */
export function lookalikeName(character: string, plain: string): string {
  const { fullWidth, other } = lookalikes[plain] ?? digit
  return /[\uFF00-\uFFEF]/u.test(character) ? fullWidth : other
}
