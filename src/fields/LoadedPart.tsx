import type { ReactElement, ReactNode } from 'react'
import type { LazyPart } from './lazy-part.ts'
import { PartFailure, type PartLook } from './PartFailure.tsx'
import { useLazyPart } from './use-lazy-part.ts'

type Props<Part> = {
  part: LazyPart<Part>
  /** Says that it could not be loaded. */
  failed: string
  /** Where that is said. */
  look: PartLook
  /** What else is said then. */
  text?: string
  /** What else can be done then. */
  actions?: ReactNode
  /** What is shown until it is here. */
  fallback?: ReactElement
  children: (part: Part) => ReactNode
}

/**
 * A part of the page that is loaded when it is first shown. Where that fails, the page around it and
 * all that was typed there stay, and it can be tried again.
 */
export function LoadedPart<Part>(props: Props<Part>) {
  const { part, failed, look, text, actions, fallback = null, children } = props
  const { state, tryAgain } = useLazyPart(part)
  if (state.kind === 'loading') return fallback
  if (state.kind === 'here') return children(state.part)
  return (
    <PartFailure
      title={failed}
      reason={state.reason}
      look={look}
      text={text}
      actions={actions}
      onTryAgain={tryAgain}
    />
  )
}
