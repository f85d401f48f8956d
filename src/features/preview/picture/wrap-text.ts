import { breakPieces } from '../../../ui/break-pieces.ts'

/**
 * The width of a letter as a share of the size of the font, as wide as the widest of the system
 * fonts.
 */
const letterShare = 0.6

/** About how wide `text` is in a system font of `size`. */
export const widthOf = (text: string, size: number): number => text.length * size * letterShare

function cut(word: string, letters: number): string[] {
  const pieces = Math.ceil(word.length / letters)
  return Array.from({ length: pieces }, (_, at) => word.slice(at * letters, (at + 1) * letters))
}

/**
 * Returns `text` in lines of about `width`, since SVG breaks none. An address is broken after its
 * punctuation, and what is still too long for a line is cut.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const letters = Math.max(1, Math.floor(width / (size * letterShare)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    for (const [index, piece] of breakPieces(word)
      .flatMap((one) => cut(one, letters))
      .entries()) {
      const last = lines.at(-1)
      const longer = index === 0 ? `${last} ${piece}` : `${last}${piece}`
      if (last === undefined || longer.length > letters) lines.push(piece)
      else lines[lines.length - 1] = longer
    }
  }
  return lines
}
