import { useState } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { Text } from '../../../fields/Text.tsx'
import { useViewOnly } from '../../../fields/use-view-only.ts'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { actions } from '../../../words/en/form-actions.ts'
import { downloadText } from '../download-text.ts'
import { useDefaultMarks } from '../reset/default-marks.tsx'
import { defaultDraft, differingFromDefault } from '../reset/draft-defaults.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import { exportText } from './export-file.ts'
import css from './InAndOut.module.css'

type Props = { form: SettingsFormState; onImport: () => void }

type RowProps = { form: SettingsFormState; say: (words: string) => void }

function ExportButton({ form, say }: RowProps) {
  const { version, settings } = form.base.document
  const onClick = () => {
    const { changed } = analyzeDraft(form.form.getValues(), settings)
    downloadText(actions.fileName(version), exportText(settings), 'application/json')
    const without = changed.length > 0 ? ` ${actions.withoutChanges}` : ''
    const what = version === 0 ? actions.exportedDefaults : actions.exported(version)
    say(`${what}${without}`)
  }
  return <Button onClick={onClick}>{actions.export}</Button>
}

function ResetButton({ form, say }: RowProps) {
  const onClick = () => {
    const isDefault = differingFromDefault(form.form.getValues(), settingPaths).length === 0
    say(isDefault ? actions.alreadyDefault : '')
    if (!isDefault) form.replaceWith(defaultDraft, { origin: 'reset' }, actions.resetSaid)
  }
  return (
    <Button disabled={form.state.kind === 'saving'} onClick={onClick}>
      {actions.reset}
    </Button>
  )
}

function MarksButton({ form, say }: RowProps) {
  const { areShown, toggle } = useDefaultMarks()
  const onClick = () => {
    const isDefault = differingFromDefault(form.form.getValues(), settingPaths).length === 0
    say(!areShown && isDefault ? actions.nothingDiffers : '')
    toggle()
  }
  return (
    <Button aria-pressed={areShown} variant={areShown ? 'outlined' : 'text'} onClick={onClick}>
      {actions.showDefaults}
    </Button>
  )
}

/** The settings as a file, out and in, and their defaults: what is seldom wanted, in one calm row. */
export function InAndOut({ form, onImport }: Props) {
  const [said, say] = useState('')
  const { isViewOnly } = useViewOnly()
  const isSaving = form.state.kind === 'saving'
  return (
    <section aria-label={actions.region}>
      <div className={css['actions']}>
        {!form.base.replacesUnreadable && <ExportButton form={form} say={say} />}
        {!isViewOnly && (
          <>
            <Button aria-haspopup="dialog" disabled={isSaving} onClick={onImport}>
              {actions.import}
            </Button>
            <ResetButton form={form} say={say} />
          </>
        )}
        <MarksButton form={form} say={say} />
      </div>
      <Text as="output" variant="body2" tone="secondary" className={css['said']}>
        {said}
      </Text>
    </section>
  )
}
