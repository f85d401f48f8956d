import Alert from '@mui/material/Alert'
import { Text } from '../../../fields/Text.tsx'
import { failureWords, mayHaveSaved } from '../../../words/en/failures.ts'
import { saving } from '../../../words/en/page.ts'
import type { SaveState } from '../editor/use-save.ts'
import { conflictOf } from '../editor/conflict-of.ts'

/** Why the result was not saved; nothing where it was not tried, or where there is a newer conflict. */
export function ResultAlert({ state }: { state: SaveState }) {
  if (state.kind !== 'failed' || conflictOf(state)) return null
  const { failure } = state
  return (
    <Alert severity="error">
      <Text as="div" variant="subtitle2">
        {mayHaveSaved(failure) ? saving.unknown : saving.failed}
      </Text>
      <div>{failureWords(failure)}</div>
    </Alert>
  )
}
