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

const marks: Readonly<Record<string, string>> = {
  ':': 'colon',
  ',': 'comma',
  '{': 'brace',
  '}': 'brace',
  '[': 'bracket',
  ']': 'bracket',
  '"': 'quotation mark',
  '-': 'minus sign',
  '+': 'plus sign',
}

const codePoint = (character: string) =>
  `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`

/** The name of a space other than the ordinary one, with its article. */
export const spaceName = (space: string): string =>
  spaces[space] ?? `a special space (${codePoint(space)})`

/** The name of a character that nobody sees, with its article; its code point where it has none. */
export function invisibleName(character: string): string {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character)) return 'a direction mark'
  return invisibles[character] ?? codePoint(character)
}

/** The name of a character that looks like `plain`, a mark or a digit, with its article. */
export const lookalikeName = (character: string, plain: string): string =>
  `${/[\uFF00-\uFFEF]/u.test(character) ? 'a full-width' : 'an unusual'} ${marks[plain] ?? 'digit'}`
