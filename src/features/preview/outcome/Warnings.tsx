import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../../../policy/draft.ts'
import type { Remedy, Warning } from '../../../policy/warnings.ts'
import { outcome } from '../../../words/en/outcome.ts'
import { remedyLabel, warningWords } from '../../../words/en/warnings.ts'
import { OutcomeGroup } from './OutcomeGroup.tsx'

function RemedyButton({ remedy }: { remedy: Remedy }) {
  const { setValue } = useFormContext<Draft>()
  return (
    <Button
      size="small"
      color="inherit"
      variant="outlined"
      sx={{ marginBlockStart: 1 }}
      onClick={() => setValue(remedy.setting, remedy.value)}
    >
      {remedyLabel(remedy)}
    </Button>
  )
}

/** What is valid and probably not meant, each with the one click that settles it where there is one. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <OutcomeGroup title={outcome.warnings}>
      <Stack component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0, gap: 1 }}>
        {warnings.map(({ code, remedy }) => (
          <li key={code}>
            <Alert severity="warning" role="note" icon={false}>
              {warningWords[code]}
              {remedy && <br />}
              {remedy && <RemedyButton remedy={remedy} />}
            </Alert>
          </li>
        ))}
      </Stack>
    </OutcomeGroup>
  )
}
