import { memo } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { notBeforeMs } from '../../../api/api-error.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { RetryButton } from '../../../fields/RetryButton.tsx'
import { conflict } from '../../../words/en/conflict.ts'
import { actions } from '../../../words/en/form-actions.ts'
import { tryingAgain } from '../../../words/en/failures.ts'
import { saving } from '../../../words/en/page.ts'
import { conflictOf } from '../editor/conflict-of.ts'
import css from './SaveBar.module.css'
import type { SaveState } from '../editor/use-save.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'

type ChangeProps = {
  form: SettingsFormState
  /** How many settings would change. */
  changes: number
}

type Props = ChangeProps & { hasChanges: boolean }

function AfterwardsActions({ form }: { form: SettingsFormState }) {
  const { replaced } = form
  return (
    <>
      {replaced && <Button onClick={() => form.undo(replaced)}>{saving.undo}</Button>}
      <Button onClick={form.dismiss}>{saving.dismiss}</Button>
    </>
  )
}

type ConflictProps = ChangeProps & { current: SettingsDocument }

/**
 * A component of its own, so that no button of it becomes one of {@link ChangeActions}: while the
 * click on it lasts, it would turn into the one that submits, and the browser would submit.
 */
function ConflictActions({ form, changes, current }: ConflictProps) {
  return (
    <>
      <Button onClick={() => form.discard(changes)}>{saving.discard}</Button>
      <Button variant="contained" onClick={() => form.compareWith(current)}>
        {conflict.compare}
      </Button>
    </>
  )
}

const saveLabels: Record<SaveState['kind'], string> = {
  idle: saving.save,
  saved: saving.save,
  saving: saving.saving,
  failed: tryingAgain.again,
}

function ChangeActions({ form, changes }: ChangeProps) {
  const { state } = form
  const current = conflictOf(state)
  if (current !== undefined) {
    return <ConflictActions form={form} changes={changes} current={current} />
  }
  const isSaving = state.kind === 'saving'
  return (
    <>
      <Button disabled={isSaving || changes === 0} onClick={() => form.discard(changes)}>
        {saving.discard}
      </Button>
      <Button
        aria-haspopup="dialog"
        aria-disabled={isSaving}
        onClick={() => {
          if (!isSaving) void form.review()
        }}
      >
        {actions.review}
      </Button>
      <RetryButton
        label={saveLabels[state.kind]}
        notBeforeMs={state.kind === 'failed' ? notBeforeMs(state.failure) : 0}
        isBusy={isSaving}
      />
    </>
  )
}

/** What can be done with the draft as a whole, or about what has just been done. */
export const SaveActions = memo(({ form, changes, hasChanges }: Props) => (
  <div className={css['actions']}>
    {hasChanges ? (
      <ChangeActions form={form} changes={changes} />
    ) : (
      <AfterwardsActions form={form} />
    )}
  </div>
))
