/** The sign of a URL: a scheme, or a dot between letters or digits, as in a host. */
const address = /:\/\/|[\p{L}\d]\.[\p{L}\d]/u

/** A piece of a URL, up to the slash or other sign after which a line may break. */
const piece = /[^/.?&=]*[/.?&=]+|[^/.?&=]+/gu

const piecesOf = (word: string): string[] =>
  address.test(word) ? (word.match(piece) ?? [word]) : [word]

/**
 * Returns `text` in pieces between which a line may break, besides at spaces: its URLs break after
 * punctuation and not inside a word. Joined, the pieces are `text` again.
 */
export function breakPieces(text: string): string[] {
  const pieces: string[] = []
  for (const word of text.split(/(\s+)/u)) {
    const [first = '', ...rest] = piecesOf(word)
    pieces.push(`${pieces.pop() ?? ''}${first}`, ...rest)
  }
  return pieces
}
