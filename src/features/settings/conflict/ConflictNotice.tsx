import Alert from '@mui/material/Alert'
import type { SettingsDocument } from '../../../api/contract.ts'
import { Text } from '../../../fields/Text.tsx'
import { conflict } from '../../../words/en/conflict.ts'
import { savedWords } from '../sync/saved-words.ts'
import { StoredChangeSentence } from '../sync/StoredChangeSentence.tsx'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'

type Props = { form: SettingsFormState; current: SettingsDocument }

/** Who saved in the meantime, beside the draft that was not saved. */
export function ConflictNotice({ form, current }: Props) {
  const saved = savedWords(current, form)
  const stays = saved.change === 'cleared' ? conflict.onDefaults : conflict.untouched
  return (
    <Alert severity="warning">
      <Text as="div" variant="subtitle2">
        {conflict.titles[saved.change]}
      </Text>
      <StoredChangeSentence saved={saved} />
      <span>{` ${stays}`}</span>
    </Alert>
  )
}
