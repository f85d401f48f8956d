import { lazyPart } from '../../../fields/lazy-part.ts'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { useStickyEdge } from '../../../fields/use-sticky-edge.ts'
import { storedChangeWords } from '../../../words/en/conflict.ts'
import { mayHaveSaved } from '../../../words/en/failures.ts'
import { partFailed } from '../../../words/en/parts.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { SaveState } from '../editor/use-save.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import css from './RemoteChangeNotice.module.css'
import { savedWords } from './saved-words.ts'

/** Whether it is open what has become of a save of this page's own. */
const isInDoubt = (state: SaveState) =>
  state.kind === 'saving' || (state.kind === 'failed' && mayHaveSaved(state.failure))

type Props = {
  form: SettingsFormState
  newest: SettingsDocument | undefined
}

const notice = lazyPart(() => import('./RemoteChangeAlert.tsx'))

/** Says that somebody else has saved, as soon as that is known, and what can be done about it. */
export function RemoteChangeNotice({ form, newest }: Props) {
  const { base, state } = form
  const isNewer =
    newest !== undefined &&
    newest.version !== base.document.version &&
    !base.replacesUnreadable &&
    !isInDoubt(state)
  return (
    <output ref={useStickyEdge('top')} tabIndex={-1} className={css['place']}>
      {isNewer && (
        <LoadedPart
          part={notice}
          failed={partFailed.actions}
          look="among"
          text={storedChangeWords(savedWords(newest, form))}
        >
          {({ RemoteChangeAlert }) => <RemoteChangeAlert form={form} newest={newest} />}
        </LoadedPart>
      )}
    </output>
  )
}
