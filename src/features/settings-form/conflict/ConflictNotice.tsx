import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import type { SettingsDocument } from '../../../api/contract.ts'
import { conflict } from '../../../words/en/conflict.ts'

/** Who saved in the meantime, beside the draft that was not saved. */
export function ConflictNotice({
  current: { savedBy, version, savedAt },
}: {
  current: SettingsDocument
}) {
  return (
    <Alert severity="warning">
      <Typography variant="subtitle2" component="div">
        {conflict.title}
      </Typography>
      {conflict.text(savedBy?.name ?? conflict.nobody, version, savedAt)}
    </Alert>
  )
}
