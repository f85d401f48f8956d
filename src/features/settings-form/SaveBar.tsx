import { clsx } from 'clsx'
import paper from '../../fields/paper.module.css'
import { useStickyEdge } from '../../fields/use-sticky-edge.ts'
import hidden from '../../fields/visually-hidden.module.css'
import { saving } from '../../words/en/page.ts'
import { useDraftAnalysis } from './draft-analysis.tsx'
import { SaveActions } from './SaveActions.tsx'
import { SaveAlert } from './SaveAlert.tsx'
import { saveBarId } from './save-bar-id.ts'
import css from './SaveBar.module.css'
import { SaveStatus, StatusAnnouncement } from './SaveStatus.tsx'
import { useSaveShortcut } from './use-save-shortcut.ts'
import type { SettingsFormState } from './use-settings-form.ts'

/**
 * Appears when something would change, and says how saving went. It is there all the time, so that
 * a screen reader notices what changes in it.
 */
export function SaveBar({ form }: { form: SettingsFormState }) {
  const { changed } = useDraftAnalysis()
  const hasChanges = changed.length > 0 || form.base.replacesUnreadable
  const isShown = hasChanges || form.replaced !== undefined || form.state.kind === 'saved'
  useSaveShortcut(() => {
    // The comparison and the review have a Save of their own.
    if (hasChanges && form.comparison === undefined && !form.isReviewing) void form.submit()
  })
  return (
    <>
      <section
        ref={useStickyEdge('bottom')}
        aria-label={isShown ? saving.region : undefined}
        id={saveBarId}
        // What takes the focus when the button that had it is gone.
        tabIndex={-1}
        className={clsx(isShown ? [paper['paper'], css['bar']] : hidden['hidden'])}
      >
        <div className={css['status']}>
          <SaveStatus form={form} hasChanges={hasChanges} />
        </div>
        {isShown && <SaveActions form={form} changes={changed.length} hasChanges={hasChanges} />}
        <div className={css['alert']}>
          <SaveAlert form={form} />
        </div>
      </section>
      <StatusAnnouncement form={form} hasChanges={hasChanges} />
    </>
  )
}
