import { Fragment } from 'react'
import { breakPieces } from './break-pieces.ts'

/**
 * Text in which an address breaks after its punctuation, and not inside a word. What is selected and
 * copied is the text itself. It is the only child of its element.
 */
export function BreakableText({ text }: { text: string }) {
  const pieces = breakPieces(text)
  if (pieces.length === 1) return text
  return pieces.map((piece, index) => (
    <Fragment key={pieces.slice(0, index + 1).join('')}>
      {index > 0 && <wbr />}
      <span>{piece}</span>
    </Fragment>
  ))
}
