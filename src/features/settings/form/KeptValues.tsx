import { useWatch } from 'react-hook-form'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { isInUse } from '../../../policy/in-use.ts'
import { settingValue, type SettingPath } from '../../../policy/setting-path.ts'
import { isOfKind } from '../../../policy/setting-registry.ts'
import { parseWholeNumber, visibleNumberText } from '../../../policy/whole-number.ts'
import { settingValueText } from '#messages/differences.ts'
import { settingLabels } from '#messages/labels.ts'
import { help } from '#messages/settings-help.ts'

type Kept = { text: string; isUsable: boolean }

/** Returns the kept value of `setting`; nothing for a switch that is off or an empty text. */
function keptValue(draft: Draft, setting: SettingPath): Kept | undefined {
  const value = settingValue(draft, setting)
  const label = settingLabels[setting]
  const usable = (shown: string): Kept => ({ text: help.keptValue(label, shown), isUsable: true })
  if (typeof value === 'boolean') {
    return value ? { text: help.keptSwitch(label), isUsable: true } : undefined
  }
  const isMinutes = isOfKind(setting, 'number')
  if (typeof value === 'string' && !isMinutes) {
    return value === '' ? undefined : usable(settingValueText(setting, value))
  }
  const typed = typeof value === 'string' ? value : value.value
  const number = parseWholeNumber(typed)
  if (!number.ok) {
    return visibleNumberText(typed) === ''
      ? undefined
      : { text: help.keptText(label, typed), isUsable: false }
  }
  return usable(
    settingValueText(
      setting,
      typeof value === 'string' ? number.value : { value: number.value, unit: value.unit },
    ),
  )
}

/** Returns one line about the values of `settings`, none of which is in use; empty if there are none. */
export function keptValuesText(draft: Draft, settings: readonly SettingPath[]): string {
  const kept = settings.flatMap((setting) => keptValue(draft, setting) ?? [])
  const texts = (isUsable: boolean) =>
    kept.filter((one) => one.isUsable === isUsable).map(({ text }) => text)
  const [usable, unusable] = [texts(true), texts(false)]
  return [
    ...(usable.length === 0 ? [] : [help.kept(usable)]),
    ...(unusable.length === 0 ? [] : [help.keptUnsaved(unusable)]),
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
