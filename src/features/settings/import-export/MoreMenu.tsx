import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { downloadText } from '../../../ui/download-file.ts'
import { MenuButton, type MenuAction } from '../../../ui/MenuButton.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useViewOnly } from '../../../setting-fields/use-view-only.ts'
import { analyzeDraft } from '../../../policy/draft-analysis.ts'
import type { Draft } from '../../../policy/draft.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { actions } from '#messages/form-actions.ts'
import { saving } from '#messages/page.ts'
import { useDefaultMarks } from '../defaults/default-marks.tsx'
import { defaultDraft, differingFromDefault } from '../defaults/draft-defaults.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import type { Base } from '../editor/form-snapshot.ts'
import type { ReplaceDraft } from '../editor/use-settings-editor.ts'
import { exportText } from './export-file.ts'
import * as css from './MoreMenu.module.css'

type Props = {
  base: Base
  isSaving: boolean
  replaceDraft: ReplaceDraft
  onImport: () => void
  /** Discards the given number of changes. */
  onDiscard: (changes: number) => void
}

const isDefault = (draft: Draft) => differingFromDefault(draft, settingPaths).length === 0

/** Returns the actions of the menu, in groups, and the last announcement of one of them. */
function useActions({ base, isSaving, replaceDraft, onImport, onDiscard }: Props) {
  const [announcement, announce] = useState('')
  const { getValues } = useFormContext<Draft>()
  const { isViewOnly } = useViewOnly()
  const { areShown, toggle } = useDefaultMarks()
  const { changed } = useDraftAnalysis()
  const { version, settings } = base.document

  const exporting: MenuAction = {
    label: actions.export,
    onSelect: () => {
      const { length } = analyzeDraft(getValues(), settings).changed
      downloadText(actions.fileName(version), exportText(settings), 'application/json')
      const without = length > 0 ? ` ${actions.withoutChanges}` : ''
      const exported = version === 0 ? actions.exportedDefaults : actions.exported(version)
      announce(`${exported}${without}`)
    },
  }
  const importing: MenuAction = {
    label: actions.import,
    isDisabled: isSaving,
    onSelect: () => {
      announce('')
      onImport()
    },
  }
  const discarding: MenuAction = {
    label: saving.discard,
    isDisabled: isSaving,
    onSelect: () => {
      announce('')
      onDiscard(changed.length)
    },
  }
  const resetting: MenuAction = {
    label: actions.reset,
    isDisabled: isSaving,
    onSelect: () => {
      const isUnchanged = isDefault(getValues())
      announce(isUnchanged ? actions.alreadyDefault : '')
      if (!isUnchanged) replaceDraft(defaultDraft, { origin: 'reset' }, actions.resetAnnouncement)
    },
  }
  const marking: MenuAction = {
    label: actions.showDefaults,
    mark: { kind: 'check', isOn: areShown },
    onSelect: () => {
      announce(!areShown && isDefault(getValues()) ? actions.nothingDiffers : '')
      toggle()
    },
  }
  const files = [
    ...(base.replacesUnreadable ? [] : [exporting]),
    ...(isViewOnly ? [] : [importing]),
  ]
  const changes = isViewOnly ? [] : [...(changed.length > 0 ? [discarding] : []), resetting]
  const groups = [files, changes, [marking]].filter(({ length }) => length > 0)
  return { groups, announcement }
}

/** The seldom-used actions: export, import, discard, reset, and show what differs from the defaults. */
export function MoreMenu(props: Props) {
  const { groups, announcement } = useActions(props)
  return (
    <>
      <Text as="output" variant="body2" tone="secondary" className={css.announcement}>
        {announcement}
      </Text>
      <MenuButton label={actions.more} variant="outlined" size="small" groups={groups} />
    </>
  )
}
