import Button from '@mui/material/Button'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  onClick: () => void
  /** The id of the reason why it is forbidden, where it is. */
  reason: string | undefined
  name?: string
  isMain?: boolean
  isExpanded?: boolean
}

const look = {
  fontSize: '0.8125rem',
  paddingBlock: 0.5,
  minInlineSize: 0,
  // Forced colours draw this edge, without which a filled button is a word.
  '&.MuiButton-contained': { border: '1px solid transparent' },
} as const

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
      sx={look}
      aria-label={name}
      aria-expanded={isExpanded}
      {...(reason !== undefined && { 'aria-disabled': true, 'aria-describedby': reason })}
    >
      {children}
    </Button>
  )
}
