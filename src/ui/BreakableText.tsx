import { Fragment } from 'react'
import { breakPieces } from './break-pieces.ts'

/**
 * Text whose URLs break after punctuation and not inside a word. Selecting and copying yield the text
 * itself. Every piece has an element of its own, for the browser's translation.
 */
export function BreakableText({ text }: { text: string }) {
  const pieces = breakPieces(text)
  return pieces.map((piece, index) => (
    <Fragment key={pieces.slice(0, index + 1).join('')}>
      {index > 0 && <wbr />}
      <span>{piece}</span>
    </Fragment>
  ))
}
