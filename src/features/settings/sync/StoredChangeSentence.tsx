import { NamedSentence } from '../../../fields/NamedSentence.tsx'
import { storedChangeWords, type SavedWords } from '../../../words/en/conflict.ts'

type Props = { saved: SavedWords; isWhileEditing?: boolean }

/** Who has saved, or what else has become of what was stored. */
export function StoredChangeSentence({ saved, isWhileEditing = false }: Props) {
  return (
    <NamedSentence
      name={saved.by}
      words={(by) => storedChangeWords({ ...saved, by }, isWhileEditing)}
    />
  )
}
