import Alert from '@mui/material/Alert'
import { Text } from '../../../fields/Text.tsx'
import { failureWords, mayHaveSaved } from '../../../words/en/failures.ts'
import { saving } from '../../../words/en/page.ts'
import { conflictOf } from '../editor/conflict-of.ts'
import { ConflictNotice } from '../conflict/ConflictNotice.tsx'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'

/** Why the last save failed; nothing where it did not. */
export function SaveAlert({ form }: { form: SettingsFormState }) {
  const { state } = form
  if (state.kind !== 'failed') return null
  const { failure } = state
  const current = conflictOf(state)
  if (current) return <ConflictNotice form={form} current={current} />
  return (
    <Alert severity="error">
      <Text as="div" variant="subtitle2">
        {mayHaveSaved(failure) ? saving.unknown : saving.failed}
      </Text>
      <div>{failureWords(failure)}</div>
    </Alert>
  )
}
