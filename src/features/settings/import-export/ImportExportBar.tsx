import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from '../../../ui/Button.tsx'
import { downloadText } from '../../../ui/download-file.ts'
import { Text } from '../../../ui/Text.tsx'
import { useViewOnly } from '../../../setting-fields/use-view-only.ts'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import type { Draft } from '../../../policy/draft.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { actions } from '#messages/form-actions.ts'
import { useDefaultMarks } from '../defaults/default-marks.tsx'
import { defaultDraft, differingFromDefault } from '../defaults/draft-defaults.ts'
import type { Base } from '../editor/form-snapshot.ts'
import type { ReplaceDraft } from '../editor/use-settings-editor.ts'
import { exportText } from './export-file.ts'
import * as css from './ImportExportBar.module.css'

type Announce = { announce: (announcement: string) => void }

const isDefault = (draft: Draft) => differingFromDefault(draft, settingPaths).length === 0

function ExportButton({ base, announce }: { base: Base } & Announce) {
  const { getValues } = useFormContext<Draft>()
  const { version, settings } = base.document
  const onClick = () => {
    const { changed } = analyzeDraft(getValues(), settings)
    downloadText(actions.fileName(version), exportText(settings), 'application/json')
    const without = changed.length > 0 ? ` ${actions.withoutChanges}` : ''
    const exported = version === 0 ? actions.exportedDefaults : actions.exported(version)
    announce(`${exported}${without}`)
  }
  return <Button onClick={onClick}>{actions.export}</Button>
}

type ResetProps = { isSaving: boolean; replaceDraft: ReplaceDraft } & Announce

function ResetButton({ isSaving, replaceDraft, announce }: ResetProps) {
  const { getValues } = useFormContext<Draft>()
  const onClick = () => {
    const isUnchanged = isDefault(getValues())
    announce(isUnchanged ? actions.alreadyDefault : '')
    if (!isUnchanged) replaceDraft(defaultDraft, { origin: 'reset' }, actions.resetAnnouncement)
  }
  return (
    <Button disabled={isSaving} onClick={onClick}>
      {actions.reset}
    </Button>
  )
}

function MarksButton({ announce }: Announce) {
  const { getValues } = useFormContext<Draft>()
  const { areShown, toggle } = useDefaultMarks()
  const onClick = () => {
    announce(!areShown && isDefault(getValues()) ? actions.nothingDiffers : '')
    toggle()
  }
  return (
    <Button aria-pressed={areShown} variant={areShown ? 'outlined' : 'text'} onClick={onClick}>
      {actions.showDefaults}
    </Button>
  )
}

type Props = {
  base: Base
  isSaving: boolean
  replaceDraft: ReplaceDraft
  onImport: () => void
}

/** The seldom-used actions: export, import, reset to the defaults, and show what differs from them. */
export function ImportExportBar({ base, isSaving, replaceDraft, onImport }: Props) {
  const [announcement, announce] = useState('')
  const { isViewOnly } = useViewOnly()
  return (
    <section aria-label={actions.region}>
      <div className={css.actions}>
        {!base.replacesUnreadable && <ExportButton base={base} announce={announce} />}
        {!isViewOnly && (
          <>
            <Button aria-haspopup="dialog" disabled={isSaving} onClick={onImport}>
              {actions.import}
            </Button>
            <ResetButton isSaving={isSaving} replaceDraft={replaceDraft} announce={announce} />
          </>
        )}
        <MarksButton announce={announce} />
      </div>
      <Text as="output" variant="body2" tone="secondary" className={css.announcement}>
        {announcement}
      </Text>
    </section>
  )
}
