import Alert from '@mui/material/Alert'
import { useId, type ReactNode } from 'react'
import { ViewOnlyContext } from './use-view-only.ts'
import css from './ViewOnly.module.css'

type Props = {
  /** Why the fields cannot be changed; without it, they can. */
  reason: string | undefined
  children: ReactNode
}

/** Says in one line why the fields in it cannot be changed, and ties that line to each of them. */
export function ViewOnly({ reason, children }: Props) {
  const id = useId()
  const isViewOnly = reason !== undefined
  return (
    <ViewOnlyContext value={isViewOnly ? id : undefined}>
      {isViewOnly && (
        <Alert id={id} severity="info" role="note" className={css['reason']}>
          {reason}
        </Alert>
      )}
      {children}
    </ViewOnlyContext>
  )
}
