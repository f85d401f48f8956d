import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Button } from '../../../../fields/Button.tsx'
import css from './DeedButton.module.css'

type Props = {
  children: ReactNode
  onClick: () => void
  /** The id of the reason why it is forbidden, where it is. */
  reason: string | undefined
  name?: string
  isMain?: boolean
  isExpanded?: boolean
}

/**
 * A button of the customer's screen. A forbidden one stays where it is and says why, also to those
 * who press it.
 */
export function DeedButton({ children, onClick, reason, name, isMain, isExpanded }: Props) {
  return (
    <Button
      size="small"
      variant={isMain ? 'contained' : 'outlined'}
      onClick={onClick}
      className={clsx(css['button'], isMain && css['main'])}
      aria-label={name}
      aria-expanded={isExpanded}
      {...(reason !== undefined && { 'aria-disabled': true, 'aria-describedby': reason })}
    >
      {children}
    </Button>
  )
}
