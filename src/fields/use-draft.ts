import { useWatch } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'

/** The draft in the form above, as typed; re-renders with every change of it. */
export function useDraft(): Draft {
  // The form changes its values in place; a copy tells one state of the draft from the next.
  return useWatch<Draft, Draft, Draft>({ compute: (values) => structuredClone(values) })
}
