import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Button } from '../../../../fields/Button.tsx'
import { pictured } from '../../../../words/en/preview-screens.ts'
import css from './DeedButton.module.css'

type Props = {
  /** What it is called, besides that it is on the customer's screen. */
  name: string
  /** What it shows; its name unless told. */
  children?: ReactNode
  onClick: () => void
  /** The id of the reason why it is forbidden, where it is. */
  reason: string | undefined
  isMain?: boolean
  isExpanded?: boolean
}

/**
 * A button of the customer's screen. A forbidden one stays where it is and says why, also to those
 * who press it.
 */
export function DeedButton({ name, children = name, onClick, reason, isMain, isExpanded }: Props) {
  return (
    <Button
      size="small"
      variant={isMain ? 'contained' : 'outlined'}
      onClick={onClick}
      className={clsx(css['button'], isMain && css['main'])}
      aria-label={pictured.customer(name)}
      aria-expanded={isExpanded}
      {...(reason !== undefined && { 'aria-disabled': true, 'aria-describedby': reason })}
    >
      {children}
    </Button>
  )
}
