import { useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import type { SettingsCode } from '../policy/check-settings.ts'
import { settingRegistry, type SettingOfKind } from '../policy/setting-registry.ts'
import { turnOffLabel } from '#messages/settings-problems.ts'
import type { FieldFix } from './FieldMessages.tsx'
import type { Problem } from './use-problem.ts'

const zero: SettingsCode = 'zero'

/**
 * Returns the quick fix of a 0 in the field of `setting`: it turns off the part that the setting belongs
 * to, and moves the focus to its switch.
 */
export function useTurnOff(
  setting: SettingOfKind<'number' | 'duration'>,
  problem: Problem | undefined,
): FieldFix | undefined {
  const { setValue, setFocus } = useFormContext<Draft>()
  if (problem?.code !== zero) return undefined
  const switchName = settingRegistry[setting].partOf
  return {
    label: turnOffLabel(switchName),
    apply: () => {
      setValue(switchName, false)
      setFocus(switchName)
    },
  }
}
