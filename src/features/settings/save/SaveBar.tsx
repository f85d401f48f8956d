import { clsx } from 'clsx'
import * as paper from '../../../ui/paper.module.css'
import { useStickyEdge } from '../../../ui/use-sticky-edge.ts'
import * as hidden from '../../../ui/visually-hidden.module.css'
import { saving } from '#messages/page.ts'
import { useDraftAnalysis } from '../editor/draft-analysis.tsx'
import type { SettingsEditor } from '../editor/use-settings-editor.ts'
import { SaveActions } from './SaveActions.tsx'
import * as css from './SaveBar.module.css'
import { SaveFailureAlert } from './SaveFailureAlert.tsx'
import { useSaveShortcut } from './save-shortcut.ts'
import { SaveStatus, StatusAnnouncement } from './SaveStatus.tsx'

/** The id of the save bar, which takes the focus when the comparison gives way to the form. */
export const saveBarId = 'save-bar'

/**
 * Appears when the draft would change something, and says how saving went. It is always in the page,
 * so that a screen reader notices what changes in it.
 */
export function SaveBar({ editor }: { editor: SettingsEditor }) {
  const { changed } = useDraftAnalysis()
  const { base, undo, saveState, me, comparison, isReviewing, submit } = editor
  const hasChanges = changed.length > 0 || base.replacesUnreadable
  const isShown = hasChanges || undo !== undefined || saveState.kind === 'saved'
  useSaveShortcut(() => {
    // The comparison and the review have a Save of their own.
    if (hasChanges && comparison === undefined && !isReviewing) void submit()
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
        <div className={css.status}>
          <SaveStatus {...editor} hasChanges={hasChanges} />
        </div>
        {isShown && (
          <SaveActions
            saveState={saveState}
            canUndo={undo !== undefined}
            changes={changed.length}
            hasChanges={hasChanges}
            onUndo={editor.undoReplace}
            onDismiss={editor.dismiss}
            onDiscard={editor.discard}
            onReview={editor.review}
            onCompare={editor.openComparison}
          />
        )}
        <div className={css.alert}>
          <SaveFailureAlert saveState={saveState} base={base} me={me} />
        </div>
      </section>
      <StatusAnnouncement base={base} wasInvalid={editor.wasInvalid} hasChanges={hasChanges} />
    </>
  )
}
