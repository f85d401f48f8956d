import { useMemo, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../../policy/draft.ts'
import type { Remedy } from '../../policy/warnings.ts'

/** The remedy that was applied last, and what its setting held before. */
type Applied = { remedy: Remedy; before: Draft['agent']['redirect'] | boolean }

/** One-click remedies of the draft: to apply, and to undo the last one. */
export type Remedies = {
  apply: (remedy: Remedy) => void
  applied: Applied | undefined
  undo: (applied: Applied) => void
}

/** Applies remedies to the form above. */
export function useRemedies(): Remedies {
  const { setValue, getValues } = useFormContext<Draft>()
  const [applied, setApplied] = useState<Applied>()
  return useMemo(
    () => ({
      applied,
      apply: (remedy) => {
        setApplied({ remedy, before: getValues(remedy.setting) })
        setValue(remedy.setting, remedy.value)
      },
      undo: ({ remedy, before }) => {
        setValue(remedy.setting, before)
        setApplied(undefined)
      },
    }),
    [applied, getValues, setValue],
  )
}
