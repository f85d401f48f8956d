import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '../../../ui/Button.tsx'
import { useViewOnly } from '../../../setting-fields/use-view-only.ts'
import type { Draft } from '../../../policy/draft.ts'
import { settingPaths, type SettingPath } from '../../../policy/setting-path.ts'
import { settingLabels } from '#messages/labels.ts'
import { resetting } from '#messages/reset.ts'
import { useDefaultMarks } from './default-marks.tsx'
import { defaultText, differingFromDefault, withDefault } from './draft-defaults.ts'
import * as css from './PartDefaults.module.css'

/** The settings among `settings` that differ from their defaults, each with its default and Reset. */
export function PartDefaults({ settings }: { settings: readonly SettingPath[] }) {
  const { isViewOnly } = useViewOnly()
  const { getValues } = useFormContext<Draft>()
  const { replaceDraft, source } = useDefaultMarks()
  const text = useWatch<Draft, Draft, string>({
    compute: (draft) => differingFromDefault(draft, settings).join(' '),
  })
  const differing = settingPaths.filter((one) => text.split(' ').includes(one))
  if (differing.length === 0) return null
  const reset = (setting: SettingPath) =>
    replaceDraft(
      withDefault(getValues(), setting),
      source,
      resetting.oneAnnouncement(settingLabels[setting], defaultText(setting)),
    )
  return (
    <ul tabIndex={-1} className={css.list}>
      {differing.map((setting) => (
        <li key={setting} className={css.item}>
          <span>{resetting.byDefault(settingLabels[setting], defaultText(setting))}</span>
          {!isViewOnly && (
            <Button
              size="small"
              aria-label={resetting.oneNamed(settingLabels[setting])}
              onClick={() => reset(setting)}
            >
              {resetting.one}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
