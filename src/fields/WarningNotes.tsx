import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import type { Warning } from '../policy/warnings.ts'
import { warningWords } from '../words/en/warnings.ts'

const list = { listStyle: 'none', padding: 0, margin: 0, gap: 1 } as const

/** What is valid and probably not meant, in words alone. */
export function WarningNotes({ warnings }: { warnings: readonly Warning[] }) {
  return (
    <Stack component="ul" sx={list}>
      {warnings.map(({ code }) => (
        <li key={code}>
          <Alert severity="warning" role="note" icon={false}>
            {warningWords[code]}
          </Alert>
        </li>
      ))}
    </Stack>
  )
}
