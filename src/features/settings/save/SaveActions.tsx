import { memo } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import { Button } from '../../../ui/Button.tsx'
import { RetryButton } from '../../../ui/RetryButton.tsx'
import { conflict } from '#messages/conflict.ts'
import { tryingAgain } from '#messages/failures.ts'
import { actions } from '#messages/form-actions.ts'
import { saving } from '#messages/page.ts'
import { retryNotBeforeMs, type SaveState } from '../editor/editor-reducer.ts'
import * as css from './SaveBar.module.css'

type ConflictProps = {
  current: SettingsDocument
  /** The number of settings that would change. */
  changes: number
  onDiscard: (changes: number) => void
  onCompare: (current: SettingsDocument) => void
}

/**
 * A component of its own, so that none of its buttons becomes one of {@link ChangeActions}: during
 * the click on it, it would turn into the submit button, and the browser would submit.
 */
function ConflictActions({ current, changes, onDiscard, onCompare }: ConflictProps) {
  return (
    <>
      <Button className={css.discard} onClick={() => onDiscard(changes)}>
        {saving.discard}
      </Button>
      <Button variant="contained" onClick={() => onCompare(current)}>
        {conflict.compare}
      </Button>
    </>
  )
}

const saveLabels: Record<Exclude<SaveState['kind'], 'conflict'>, string> = {
  idle: saving.save,
  saved: saving.save,
  saving: saving.saving,
  refused: tryingAgain.again,
  uncertain: tryingAgain.again,
}

type ChangeProps = Omit<ConflictProps, 'current'> & {
  saveState: SaveState
  /** True if saving opens the review instead. */
  reviewsFirst: boolean
  onReview: () => Promise<void>
}

function ChangeActions(props: ChangeProps) {
  const { saveState, reviewsFirst, changes, onDiscard, onReview, onCompare } = props
  if (saveState.kind === 'conflict') {
    const { current } = saveState
    return <ConflictActions {...{ current, changes, onDiscard, onCompare }} />
  }
  const isSaving = saveState.kind === 'saving'
  return (
    <>
      <Button
        disabled={isSaving || changes === 0}
        className={css.discard}
        onClick={() => onDiscard(changes)}
      >
        {saving.discard}
      </Button>
      {!reviewsFirst && (
        <Button
          aria-haspopup="dialog"
          aria-disabled={isSaving}
          onClick={() => {
            if (!isSaving) void onReview()
          }}
        >
          {actions.review}
        </Button>
      )}
      <RetryButton
        label={reviewsFirst && !isSaving ? saving.reviewAndSave : saveLabels[saveState.kind]}
        notBeforeMs={retryNotBeforeMs(saveState)}
        isBusy={isSaving}
      />
    </>
  )
}

type Props = ChangeProps & {
  hasChanges: boolean
  canUndo: boolean
  onUndo: () => void
  onDismiss: () => void
}

/** The actions for the draft as a whole, or for what has just been done. */
export const SaveActions = memo(({ hasChanges, canUndo, onUndo, onDismiss, ...change }: Props) => (
  <div className={css.actions}>
    {hasChanges ? (
      <ChangeActions {...change} />
    ) : (
      <>
        {canUndo && <Button onClick={onUndo}>{saving.undo}</Button>}
        <Button onClick={onDismiss}>{saving.dismiss}</Button>
      </>
    )}
  </div>
))
