import Alert from '@mui/material/Alert'
import { memo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import * as notes from '../../../setting-fields/warnings.module.css'
import type { QuickFix, Warning } from '../../../policy/warnings.ts'
import { outcome } from '#messages/outcome.ts'
import { preview } from '#messages/preview.ts'
import { saving } from '#messages/page.ts'
import { quickFixLabel, warningMessages } from '#messages/warnings.ts'
import type { QuickFixes } from '../use-quick-fixes.ts'
import { SettingLinks } from '../SettingLink.tsx'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import * as css from './outcome.module.css'

type Props = {
  warnings: readonly Warning[]
  /** The way to apply a quick fix; without it, the warnings have no buttons. */
  quickFixes?: QuickFixes | undefined
}

function QuickFixButton({ quickFix, apply }: { quickFix: QuickFix; apply: QuickFixes['apply'] }) {
  return (
    <Button
      size="small"
      tone="inherit"
      variant="outlined"
      className={css.quickFix}
      onClick={() => apply(quickFix)}
    >
      {quickFixLabel(quickFix)}
    </Button>
  )
}

/** The quick fix that was applied last, and the way to undo it. */
function Applied({ quickFixes: { applied, undo } }: { quickFixes: QuickFixes }) {
  return (
    <Text as="output" variant="body2">
      {applied && <span>{preview.fixed(quickFixLabel(applied.quickFix))}</span>}
      {applied && (
        <Button size="small" onClick={() => undo(applied)}>
          {saving.undo}
        </Button>
      )}
    </Text>
  )
}

/** The warnings, each with the settings that it is about and the one click that settles it. */
export const Warnings = memo(({ warnings, quickFixes }: Props) => (
  <>
    {warnings.length > 0 && (
      <OutcomeGroup title={outcome.warnings}>
        <ul className={notes.list}>
          {warnings.map(({ code, settings, quickFix }) => (
            <li key={code}>
              <Alert severity="warning" role="note" icon={false}>
                <div>{warningMessages[code]}</div>
                <SettingLinks settings={settings} />
                {quickFix && quickFixes && (
                  <div>
                    <QuickFixButton quickFix={quickFix} apply={quickFixes.apply} />
                  </div>
                )}
              </Alert>
            </li>
          ))}
        </ul>
      </OutcomeGroup>
    )}
    {quickFixes && <Applied quickFixes={quickFixes} />}
  </>
))
