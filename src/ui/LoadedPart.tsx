import type { ReactElement, ReactNode } from 'react'
import type { LazyPart } from './lazy-part.ts'
import { PartFailure, type PartLook } from './PartFailure.tsx'
import { useLazyPart } from './use-lazy-part.ts'

type Props<Part> = {
  part: LazyPart<Part>
  /** The sentence that the part could not be loaded. */
  failed: string
  /** The place of that message. */
  look: PartLook
  /** More text for that message. */
  text?: string
  /** More actions for that message. */
  actions?: ReactNode
  /** The content while the part is loading. */
  fallback?: ReactElement
  children: (part: Part) => ReactNode
}

/**
 * A part of the page that is loaded when it is first shown. If that fails, the rest of the page and
 * everything typed in it stay, and the person can try again.
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
