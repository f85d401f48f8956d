import { useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import type { SettingsCode } from '../policy/check-settings.ts'
import { turnOffLabel, type SwitchedPart } from '../words/en/settings-problems.ts'
import type { QuickFix } from './FieldFrame.tsx'
import type { Problem } from './use-problem.ts'

const zero: SettingsCode = 'zero'

/** Returns the quick fix of a number of 0: it turns the part off, and moves the focus to its switch. */
export function useTurnOff(
  switchName: SwitchedPart,
  problem: Problem | undefined,
): QuickFix | undefined {
  const { setValue, setFocus } = useFormContext<Draft>()
  if (problem?.code !== zero) return undefined
  return {
    label: turnOffLabel(switchName),
    apply: () => {
      setValue(switchName, false)
      setFocus(switchName)
    },
  }
}
