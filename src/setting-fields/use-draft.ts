import { useWatch } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'

/** Returns the draft in the form above, as typed. Re-renders with every change of it. */
export function useDraft(): Draft {
  // The form changes its values in place, so only a copy differs from the next state.
  return useWatch<Draft, Draft, Draft>({ compute: (values) => structuredClone(values) })
}
