import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { useStickyEdge } from '../../../fields/use-sticky-edge.ts'
import { mayHaveSaved } from '../../../words/en/failures.ts'
import { others } from '../../../words/en/others.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { SaveState } from '../use-save.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import css from './OthersNotice.module.css'

/** Whether it is open what has become of a save of this page's own. */
const isInDoubt = (state: SaveState) =>
  state.kind === 'saving' || (state.kind === 'failed' && mayHaveSaved(state.failure))

type Props = {
  form: SettingsFormState
  newest: SettingsDocument | undefined
  /** The name of whoever is signed in. */
  me: string | undefined
}

const load = () => import('./Newer.tsx')

/** Says that somebody else has saved, as soon as that is known, and what can be done about it. */
export function OthersNotice({ form, newest, me }: Props) {
  const { base, state } = form
  const isNewer =
    newest !== undefined &&
    newest.version !== base.document.version &&
    !base.replacesUnreadable &&
    !isInDoubt(state)
  return (
    <output ref={useStickyEdge('top')} tabIndex={-1} className={css['place']}>
      {isNewer && (
        <LoadedPart load={load} failed={others.saved(newest, me)}>
          {({ Newer }) => <Newer form={form} newest={newest} me={me} />}
        </LoadedPart>
      )}
    </output>
  )
}
