import Alert from '@mui/material/Alert'
import { useId, type ReactNode } from 'react'
import { ViewOnlyContext } from './use-view-only.ts'
import * as css from './ViewOnly.module.css'

type Props = {
  /** The reason why the fields cannot be changed; `undefined` if they can. */
  reason: string | undefined
  children: ReactNode
}

/** Says why the fields inside cannot be changed, and describes each of them by that line. */
export function ViewOnly({ reason, children }: Props) {
  const id = useId()
  const isViewOnly = reason !== undefined
  return (
    <ViewOnlyContext value={isViewOnly ? id : undefined}>
      {isViewOnly && (
        <Alert id={id} severity="info" role="note" className={css.reason}>
          {reason}
        </Alert>
      )}
      {children}
    </ViewOnlyContext>
  )
}
