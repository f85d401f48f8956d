import Alert from '@mui/material/Alert'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { tryingAgain } from '#messages/failures.ts'
import { partReasons } from '#messages/parts.ts'
import { Button } from './Button.tsx'
import type { PartFailureReason } from './lazy-part.ts'
import { PageState } from './PageState.tsx'
import * as css from './PartFailure.module.css'
import { Text } from './Text.tsx'
import { useStickyEdge } from './use-sticky-edge.ts'

/** The place of the message: as the page, in line with its content, or sticky above it. */
export type PartLook = 'page' | 'inline' | 'sticky'

type Props = {
  /** Says that the part could not be loaded. */
  title: string
  reason: PartFailureReason
  look: PartLook
  /** More text. */
  text?: string | undefined
  /** More actions. */
  actions?: ReactNode
  onTryAgain: () => void
}

/**
 * Offers Try again first if the connection was the reason. Some browsers do not request a failed
 * script again, so it offers Reload whenever the server can be reached.
 */
function Actions({ reason, look, actions, onTryAgain }: Omit<Props, 'title' | 'text'>) {
  const buttonLook = look === 'page' ? {} : ({ size: 'small', tone: 'inherit' } as const)
  const main = look === 'page' ? 'contained' : 'outlined'
  const isOutdated = reason === 'outdated'
  const reload = reason !== 'unreachable' && (
    <Button {...buttonLook} variant={isOutdated ? main : 'text'} onClick={() => location.reload()}>
      {tryingAgain.reload}
    </Button>
  )
  return (
    <>
      {isOutdated && reload}
      <Button {...buttonLook} variant={isOutdated ? 'text' : main} onClick={onTryAgain}>
        {tryingAgain.again}
      </Button>
      {!isOutdated && reload}
      {actions}
    </>
  )
}

/** Replaces a part that could not be loaded: the reason, and what to do. */
export function PartFailure({ title, text, ...rest }: Props) {
  const atTop = useStickyEdge('top')
  const { reason, look } = rest
  if (look === 'page') {
    return (
      <PageState title={title} actions={<Actions {...rest} />}>
        {text !== undefined && <p>{text}</p>}
        <p>{partReasons[reason]}</p>
      </PageState>
    )
  }
  return (
    <Alert
      ref={look === 'sticky' ? atTop : undefined}
      severity="error"
      className={clsx(look === 'sticky' && css.sticky)}
    >
      <Text as="div" variant="subtitle2">
        {title}
      </Text>
      {text !== undefined && <div>{text}</div>}
      <div>{partReasons[reason]}</div>
      <div className={css.actions}>
        <Actions {...rest} />
      </div>
    </Alert>
  )
}
