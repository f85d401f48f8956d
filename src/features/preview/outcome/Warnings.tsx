import Alert from '@mui/material/Alert'
import { memo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import notes from '../../../setting-fields/warnings.module.css'
import type { SettingPath } from '../../../policy/setting-path.ts'
import type { Remedy, Warning } from '../../../policy/warnings.ts'
import { outcome } from '../../../messages/en/outcome.ts'
import { preview } from '../../../messages/en/preview.ts'
import { saving } from '../../../messages/en/page.ts'
import { remedyLabel, warningWords } from '../../../messages/en/warnings.ts'
import type { Remedies } from '../use-remedies.ts'
import { SettingLink } from '../SettingLink.tsx'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import css from './outcome.module.css'

type Props = {
  warnings: readonly Warning[]
  /** The way to apply a remedy; without it, the warnings have no buttons. */
  remedies?: Remedies | undefined
}

function SettingLinks({ settings }: { settings: readonly SettingPath[] }) {
  return settings.map((setting, index) => (
    <span key={setting}>
      {index > 0 && <span>, </span>}
      <SettingLink setting={setting} className={css['setting']} />
    </span>
  ))
}

function RemedyButton({ remedy, apply }: { remedy: Remedy; apply: Remedies['apply'] }) {
  return (
    <Button
      size="small"
      tone="inherit"
      variant="outlined"
      className={css['remedy']}
      onClick={() => apply(remedy)}
    >
      {remedyLabel(remedy)}
    </Button>
  )
}

/** The remedy that was applied last, and the way to undo it. */
function Applied({ remedies: { applied, undo } }: { remedies: Remedies }) {
  return (
    <Text as="output" variant="body2">
      {applied && <span>{preview.remedied(remedyLabel(applied.remedy))}</span>}
      {applied && (
        <Button size="small" onClick={() => undo(applied)}>
          {saving.undo}
        </Button>
      )}
    </Text>
  )
}

/** The warnings, each with the settings that it is about and the one click that settles it. */
export const Warnings = memo(({ warnings, remedies }: Props) => (
  <>
    {warnings.length > 0 && (
      <OutcomeGroup title={outcome.warnings}>
        <ul className={notes['list']}>
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
        </ul>
      </OutcomeGroup>
    )}
    {remedies && <Applied remedies={remedies} />}
  </>
))
