import { createContext, use } from 'react'

/** The id of the line that says why the fields below cannot be changed. */
export const ViewOnlyContext = createContext<string | undefined>(undefined)

/** What a control needs to know to be looked at and not changed. */
export type ViewOnlyControl = {
  isViewOnly: boolean
  /** The ids that describe the control: its own, and of the reason why it cannot be changed. */
  describedBy: (...ids: (string | undefined)[]) => string | undefined
  /** `change` as long as the control can be changed. */
  ifEditable: <A extends unknown[]>(change: (...args: A) => void) => (...args: A) => void
}

const nothing = () => undefined

/**
 * Whether the fields here can only be looked at. They can be reached and read all the same: a
 * control that is switched off is left out by Tab, and nobody hears why.
 */
export function useViewOnly(): ViewOnlyControl {
  const reason = use(ViewOnlyContext)
  const isViewOnly = reason !== undefined
  return {
    isViewOnly,
    describedBy: (...ids) =>
      [reason, ...ids].filter((id) => id !== undefined).join(' ') || undefined,
    ifEditable: (change) => (isViewOnly ? nothing : change),
  }
}
