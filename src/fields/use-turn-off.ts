import { useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { parseWholeNumber } from '../policy/whole-number.ts'
import { turnOffLabel, type SwitchedPart } from '../words/en/settings-problems.ts'
import type { Mend } from './FieldFrame.tsx'

/** The one click that mends a number of 0: it turns off the part, and the focus goes to its switch. */
export function useTurnOff(switchName: SwitchedPart, text: string): Mend | undefined {
  const { setValue, setFocus } = useFormContext<Draft>()
  const number = parseWholeNumber(text)
  if (!number.ok || number.value !== 0) return undefined
  return {
    label: turnOffLabel(switchName),
    apply: () => {
      setValue(switchName, false)
      setFocus(switchName)
    },
  }
}
