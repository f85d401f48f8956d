import { clsx } from 'clsx'
import * as paper from '../../../ui/paper.module.css'
import { useStickyEdge } from '../../../ui/use-sticky-edge.ts'
import * as hidden from '../../../ui/visually-hidden.module.css'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { Person } from '../../../api/people.ts'
import { saving } from '#messages/page.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import type { EditorState } from '../editor/editor-reducer.ts'
import { needsReview } from '../editor/form-snapshot.ts'
import { SaveActions } from './SaveActions.tsx'
import * as css from './SaveBar.module.css'
import { SaveFailureAlert } from './SaveFailureAlert.tsx'
import { useSaveShortcut } from './save-shortcut.ts'
import { SaveNotices, SaveStatus, StatusAnnouncement } from './SaveStatus.tsx'

/** The id of the save bar, which takes the focus when the comparison gives way to the form. */
export const saveBarId = 'save-bar'

type Props = Pick<EditorState, 'base' | 'source' | 'saveState' | 'undo' | 'wasInvalid'> & {
  /** The person who is signed in, once it is known. */
  me: Person | undefined
  /** True while the comparison or the review is open: they have a Save of their own. */
  isCovered: boolean
  onSave: () => Promise<void>
  onUndo: () => void
  onDismiss: () => void
  /** Discards the given number of changes. */
  onDiscard: (changes: number) => void
  onReview: () => Promise<void>
  onCompare: (current: SettingsDocument) => void
}

/**
 * Appears when the draft would change something, and says how saving went. It is always in the page,
 * so that a screen reader notices what changes in it.
 */
export function SaveBar(props: Props) {
  const { changed } = useDraftAnalysis()
  const { base, source, saveState, undo, wasInvalid, me, isCovered, onSave, onUndo } = props
  const hasChanges = changed.length > 0 || base.replacesUnreadable
  const isShown = hasChanges || undo !== undefined || saveState.kind === 'saved'
  useSaveShortcut(() => {
    if (hasChanges && !isCovered) void onSave()
  })
  return (
    <>
      <section
        ref={useStickyEdge('bottom')}
        aria-label={isShown ? saving.region : undefined}
        id={saveBarId}
        // It takes the focus when the button that had it is gone.
        tabIndex={-1}
        className={clsx(isShown ? [paper.paper, css.bar] : hidden.hidden)}
      >
        <div className={css.notices}>
          <SaveFailureAlert saveState={saveState} base={base} me={me} />
          <SaveNotices {...{ saveState, undo, wasInvalid, hasChanges, onUndo }} />
        </div>
        <div className={css.line}>
          <SaveStatus {...{ base, saveState, undo, hasChanges }} />
          {isShown && (
            <SaveActions
              saveState={saveState}
              reviewsFirst={needsReview(source, base)}
              canUndo={undo !== undefined}
              changes={changed.length}
              hasChanges={hasChanges}
              onUndo={onUndo}
              onDismiss={props.onDismiss}
              onDiscard={props.onDiscard}
              onReview={props.onReview}
              onCompare={props.onCompare}
            />
          )}
        </div>
      </section>
      <StatusAnnouncement base={base} wasInvalid={wasInvalid} hasChanges={hasChanges} />
    </>
  )
}
