import { Fragment } from 'react'

/** A placeholder for the name, which no text of ours contains. */
const mark = '\uFFFC'

type Props = {
  /** The name of a person, in any script. */
  name: string
  /** Returns the sentence with a name. */
  sentence: (name: string) => string
}

/** A sentence about a person. A name in a right-to-left script does not reorder it. */
export function NamedSentence({ name, sentence }: Props) {
  return sentence(mark)
    .split(mark)
    .map((piece, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a sentence have no identity but their position
      <Fragment key={index}>
        {index > 0 && <bdi>{name}</bdi>}
        {piece !== '' && <span>{piece}</span>}
      </Fragment>
    ))
}
