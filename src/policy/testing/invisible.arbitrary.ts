import * as fc from 'fast-check'

/** Characters that come along when a text is copied and that nobody sees, by code point. */
export const invisibleCharacters = [
  0x00ad, 0x034f, 0x061c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202c, 0x202e,
  0x2060, 0x2064, 0x2066, 0x2068, 0x2069, 0xfe0e, 0xfe0f, 0xfeff, 0xe0041,
].map((codePoint) => String.fromCodePoint(codePoint))

/** Some invisible characters and where they go, as a position in a text of any length. */
export const invisibleInsertionsArbitrary = fc.array(
  fc.tuple(fc.nat({ max: 3000 }), fc.constantFrom(...invisibleCharacters)),
  { minLength: 1, maxLength: 6 },
)

/** `text` with these characters in it, never within a surrogate pair. */
export function insertedInto(text: string, insertions: readonly (readonly [number, string])[]) {
  return insertions
    .reduce<string[]>((characters, [position, character]) => {
      const at = position % (characters.length + 1)
      return characters.toSpliced(at, 0, character)
    }, Array.from(text))
    .join('')
}
