import { useWatch } from 'react-hook-form'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { isInUse } from '../../../policy/in-use.ts'
import { settingValue, type SettingPath } from '../../../policy/setting-path.ts'
import { parseWholeNumber, visibleNumberText } from '../../../policy/whole-number.ts'
import { settingValueText } from '../../../messages/en/differences.ts'
import { settingLabels } from '../../../messages/en/labels.ts'
import { help } from '../../../messages/en/settings-help.ts'

type Kept = { text: string; isUsable: boolean }

/** Returns the kept value of `setting` as text; `undefined` for a switch that is off or an empty text. */
function keptValue(draft: Draft, setting: SettingPath): Kept | undefined {
  const value = settingValue(draft, setting)
  const labelled = (shown: string, isUsable = true): Kept => ({
    text: `${settingLabels[setting]} ${shown}`,
    isUsable,
  })
  if (typeof value === 'boolean') return value ? labelled('on') : undefined
  const isMinutes = setting === 'agent.endWhenInactive.minutes'
  if (typeof value === 'string' && !isMinutes) {
    return value === '' ? undefined : labelled(settingValueText(setting, value))
  }
  const typed = typeof value === 'string' ? value : value.value
  const number = parseWholeNumber(typed)
  if (!number.ok) return visibleNumberText(typed) === '' ? undefined : labelled(`“${typed}”`, false)
  return labelled(
    settingValueText(
      setting,
      typeof value === 'string' ? number.value : { value: number.value, unit: value.unit },
    ),
  )
}

/** Returns one line about the values of `settings`, none of which is in use; empty if there are none. */
export function keptValuesText(draft: Draft, settings: readonly SettingPath[]): string {
  const kept = settings.flatMap((setting) => keptValue(draft, setting) ?? [])
  const list = (isUsable: boolean) =>
    kept
      .filter((one) => one.isUsable === isUsable)
      .map(({ text }) => text)
      .join(', ')
  return [
    ...(list(true) === '' ? [] : [help.kept(list(true))]),
    ...(list(false) === '' ? [] : [help.keptUnsaved(list(false))]),
  ].join(' ')
}

/** Says which values of `settings` are kept although they are not in use. */
export function KeptValues({ settings }: { settings: readonly SettingPath[] }) {
  const text = useWatch<Draft, Draft, string>({
    compute: (draft) =>
      keptValuesText(
        draft,
        settings.filter((setting) => !isInUse(draft, setting)),
      ),
  })
  if (text === '') return null
  return (
    <Text variant="body2" tone="secondary">
      <BreakableText text={text} />
    </Text>
  )
}
