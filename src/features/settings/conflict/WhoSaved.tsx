import { Text } from '../../../fields/Text.tsx'
import { comparing } from '../../../words/en/conflict-screen.ts'
import type { SavedWords } from '../../../words/en/conflict.ts'
import { StoredChangeSentence } from '../sync/StoredChangeSentence.tsx'
import css from './Comparison.module.css'

/** Who saved what when, or what else happened, and that nothing is lost. */
export function WhoSaved({ saved }: { saved: SavedWords }) {
  const count = saved.version - saved.started
  return (
    <Text tone="secondary" className={css['whoSaved']}>
      <StoredChangeSentence saved={saved} isWhileEditing />
      {count > 1 && <span>{` ${comparing.savedSince(count)}`}</span>}
      <span>{` ${comparing.untouched}`}</span>
      {saved.change === 'cleared' && <span>{` ${comparing.allChosen}`}</span>}
    </Text>
  )
}
