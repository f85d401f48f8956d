import { Fragment } from 'react'
import { breakPieces } from './break-pieces.ts'

/**
 * Text whose URLs break after punctuation and not inside a word. Selecting and copying yield the text
 * itself. Every piece has an element of its own, for the browser's translation. A piece that changes
 * keeps its element, so that a keystroke in a URL lays out that piece alone.
 */
export function BreakableText({ text }: { text: string }) {
  return breakPieces(text).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a piece has no state, and must stay
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <span>{piece}</span>
    </Fragment>
  ))
}
