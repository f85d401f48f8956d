import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import type { SettingsDocument } from '../../api/contract.ts'
import { settingsDifferences } from '../../policy/differences.ts'
import { differenceWords } from '../../words/en/differences.ts'
import { conflict } from '../../words/en/page.ts'

type Props = { started: SettingsDocument; current: SettingsDocument }

/** Who saved in the meantime, and what they changed. */
export function ConflictNotice({ started, current }: Props) {
  const by = current.savedBy?.name ?? conflict.nobody
  const changes = settingsDifferences(started.settings, current.settings)
  return (
    <Alert severity="warning">
      <Typography variant="subtitle2" component="div">
        {conflict.title}
      </Typography>
      <div>{conflict.text(by, current.version, current.savedAt)}</div>
      <div>{changes.length === 0 ? conflict.nothing : conflict.theirs(by)}</div>
      <ul>
        {changes.map((change) => (
          <li key={change.setting}>{differenceWords(change)}</li>
        ))}
      </ul>
      <div>{conflict.keepMineText}</div>
    </Alert>
  )
}
