/** What never belongs in front of a person, with what it is. */
const faults: [RegExp, string][] = [
  [/^$/u, 'empty'],
  [/undefined|null|NaN|Infinity|∞|\[object|=>/u, 'a value that was not put in words'],
  [/\s\s/u, 'two spaces'],
  [/^\s|\s$/u, 'a space at an end'],
  [/\s[.,;:!?](?!\p{L})/u, 'a space before a mark'],
  [/\.\.|,,|,\./u, 'two marks'],
  [/\p{L}'(?:\p{L}|\s)/u, 'a straight apostrophe'],
  // “{…}” is how the words name a placeholder in an address.
  [/\{(?!…\})|(?<!\{…)\}/u, 'a placeholder that was not filled'],
]

/** Everything that is wrong with words that a person reads; none for good ones. */
export const faultsIn = (words: string): string[] =>
  faults.filter(([pattern]) => pattern.test(words)).map(([, what]) => `${what}: “${words}”`)

/**
 * The same for what has to be one or more whole sentences: they begin with a capital, a quotation
 * mark or a digit and end with a full stop. Where the end is an address to begin with, a full stop
 * would seem to be part of it.
 */
export function sentenceFaultsIn(words: string): string[] {
  const wrong = faultsIn(words)
  if (!/^[“\p{Lu}\p{Nd}]/u.test(words)) wrong.push(`begins without a capital: “${words}”`)
  if (!/(?:\.|https:\/\/)$/u.test(words)) wrong.push(`ends without a full stop: “${words}”`)
  return wrong
}
