import { createContext, use } from 'react'

/** The id of the line that says why the fields below cannot be changed. */
export const ViewOnlyContext = createContext<string | undefined>(undefined)

/** The props and handlers of a control that may be read-only. */
export type ViewOnlyControl = {
  isViewOnly: boolean
  /** Returns the ids that describe the control, including the reason why it is read-only. */
  describedBy: (...ids: (string | undefined)[]) => string | undefined
  /** Returns `change` if the control can be changed. */
  ifEditable: <A extends unknown[]>(change: (...args: A) => void) => (...args: A) => void
}

const nothing = () => undefined

/**
 * Returns whether the fields here are read-only. They can still be focused and read: Tab skips a
 * disabled control, and a screen reader does not say why.
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
