/** Letters that are written for another one without being it with an accent. */
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
 * Returns `text` without accents and letter case, which takes both cases: ẞ becomes ß, ß becomes SS,
 * and ı becomes I. It does not depend on the language of the machine, as in Turkish I becomes ı.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[ςøłđðæœþ’]/gu, (letter) => plainLetters[letter] ?? letter)

/**
 * Returns whether a person's `name` has every word of `by`, in any order, each whole or in part.
 * Neither case nor accents matter, unless `by` is nothing but accents.
 */
export function matchesName(name: string, by: string): boolean {
  const words = folded(by)
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return name.normalize('NFD').includes(by.trim().normalize('NFD'))
  const text = folded(name)
  return words.every((word) => text.includes(word))
}
