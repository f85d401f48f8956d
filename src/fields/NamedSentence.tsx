import { Fragment } from 'react'

/** Stands for the name while the words are made; no text of ours has it. */
const mark = '\uFFFC'

type Props = {
  /** The name of a person, in any script. */
  name: string
  /** Puts a name into the sentence. */
  words: (name: string) => string
}

/** A sentence about a person. A name that is written from right to left does not reorder it. */
export function NamedSentence({ name, words }: Props) {
  return words(mark)
    .split(mark)
    .map((piece, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a sentence have no other identity
      <Fragment key={index}>
        {index > 0 && <bdi>{name}</bdi>}
        {piece !== '' && <span>{piece}</span>}
      </Fragment>
    ))
}
