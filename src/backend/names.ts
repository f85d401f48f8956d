/** Letters and ligatures that Unicode does not decompose, with the letters that people type. */
const plainLetters: Readonly<Record<string, string>> = {
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
}

/**
 * Returns `text` without accents and letter case. Folding needs both cases: ẞ becomes ß, ß becomes
 * SS, and ı becomes I. The result does not depend on the locale of the machine; in Turkish, for
 * example, the lower case of I is ı.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[ςøłđðæœþ’]/gu, (letter) => plainLetters[letter] ?? letter)

/** Returns the text between the quotation marks of `by`, or `undefined` if it has none. */
const quotedName = (by: string): string | undefined => /^"(.+)"$/su.exec(by)?.[1]

/**
 * Returns true if a person's `name` contains every word of `by`, in any order, each whole or in part,
 * or if it is the name that `by` has in quotation marks. Ignores case and accents, unless `by`
 * consists of accents only.
 */
export function matchesName(name: string, by: string): boolean {
  const quoted = quotedName(by.trim())
  if (quoted !== undefined) return folded(name) === folded(quoted)
  const words = folded(by)
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return name.normalize('NFD').includes(by.trim().normalize('NFD'))
  const text = folded(name)
  return words.every((word) => text.includes(word))
}
