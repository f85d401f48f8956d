import { Fragment } from 'react'
import { breakPieces } from './break-pieces.ts'

/**
 * Text in which an address breaks after its punctuation, and not inside a word. What is selected and
 * copied is the text itself. Every piece has an element of its own, for the browser's translation.
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
