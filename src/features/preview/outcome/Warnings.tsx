import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import type { SettingPath } from '../../../policy/setting-path.ts'
import type { Remedy, Warning } from '../../../policy/warnings.ts'
import { outcome } from '../../../words/en/outcome.ts'
import { preview } from '../../../words/en/preview.ts'
import { saving } from '../../../words/en/page.ts'
import { remedyLabel, warningWords } from '../../../words/en/warnings.ts'
import type { Remedies } from '../use-remedies.ts'
import { SettingLink } from '../SettingLink.tsx'
import { OutcomeGroup } from './OutcomeGroup.tsx'

type Props = {
  warnings: readonly Warning[]
  /** How to apply a remedy; without it, the warnings stand alone. */
  remedies?: Remedies | undefined
}

function SettingLinks({ settings }: { settings: readonly SettingPath[] }) {
  return settings.map((setting, index) => (
    <span key={setting}>
      {index > 0 && ', '}
      <SettingLink setting={setting} color="inherit" />
    </span>
  ))
}

function RemedyButton({ remedy, apply }: { remedy: Remedy; apply: Remedies['apply'] }) {
  return (
    <Button
      size="small"
      color="inherit"
      variant="outlined"
      sx={{ marginBlockStart: 1 }}
      onClick={() => apply(remedy)}
    >
      {remedyLabel(remedy)}
    </Button>
  )
}

/** Says which remedy was applied last, and takes it back. */
function Applied({ remedies: { applied, undo } }: { remedies: Remedies }) {
  return (
    <Typography component="output" variant="body2">
      {applied && preview.remedied(remedyLabel(applied.remedy))}
      {applied && (
        <Button size="small" onClick={() => undo(applied)}>
          {saving.undo}
        </Button>
      )}
    </Typography>
  )
}

/** What is valid and probably not meant, with the settings it is about and the one click that settles it. */
export const Warnings = memo(({ warnings, remedies }: Props) => (
  <>
    {warnings.length > 0 && (
      <OutcomeGroup title={outcome.warnings}>
        <Stack component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0, gap: 1 }}>
          {warnings.map(({ code, settings, remedy }) => (
            <li key={code}>
              <Alert severity="warning" role="note" icon={false}>
                <div>{warningWords[code]}</div>
                <SettingLinks settings={settings} />
                {remedy && remedies && (
                  <div>
                    <RemedyButton remedy={remedy} apply={remedies.apply} />
                  </div>
                )}
              </Alert>
            </li>
          ))}
        </Stack>
      </OutcomeGroup>
    )}
    {remedies && <Applied remedies={remedies} />}
  </>
))
