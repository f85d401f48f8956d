import Alert from '@mui/material/Alert'
import type { SettingsDocument } from '../../../api/contract.ts'
import { Text } from '../../../fields/Text.tsx'
import { conflict } from '../../../words/en/conflict.ts'

/** Who saved in the meantime, beside the draft that was not saved. */
export function ConflictNotice({
  current: { savedBy, version, savedAt },
}: {
  current: SettingsDocument
}) {
  return (
    <Alert severity="warning">
      <Text as="div" variant="subtitle2">
        {conflict.title}
      </Text>
      <div>{conflict.text(savedBy?.name ?? conflict.nobody, version, savedAt)}</div>
    </Alert>
  )
}
