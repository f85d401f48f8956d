import { useMemo, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../../policy/draft.ts'
import type { QuickFix } from '../../policy/warnings.ts'

/** The quick fix that was applied last, and what its setting held before. */
type Applied = { quickFix: QuickFix; before: Draft['agent']['redirect'] | boolean }

/** Applies quick fixes to the draft, and undoes the last one. */
export type QuickFixes = {
  apply: (quickFix: QuickFix) => void
  applied: Applied | undefined
  undo: (applied: Applied) => void
}

/** Returns the quick fixes of the form around the caller. */
export function useQuickFixes(): QuickFixes {
  const { setValue, getValues } = useFormContext<Draft>()
  const [applied, setApplied] = useState<Applied>()
  return useMemo(
    () => ({
      applied,
      apply: (quickFix) => {
        setApplied({ quickFix, before: getValues(quickFix.setting) })
        setValue(quickFix.setting, quickFix.value)
      },
      undo: ({ quickFix, before }) => {
        setValue(quickFix.setting, before)
        setApplied(undefined)
      },
    }),
    [applied, getValues, setValue],
  )
}
