import { clsx } from 'clsx'
import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import * as css from './ModalDialog.module.css'
import { Text } from './Text.tsx'
import { useStickyEdge } from './use-sticky-edge.ts'

type Props = {
  title: string
  /** Called when the dialog closes, by Escape or otherwise. */
  onClose: () => void
  /** The actions at the end, which are always in view. */
  actions: ReactNode
  /** The id of the element that is read out with the title. */
  describedBy?: string
  /** True if the contents stand in two columns where there is room. */
  isWide?: boolean
  /** The element that gets the focus first; by default, the title. */
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/**
 * A modal dialog that is open as long as it is rendered. The focus moves into it, and back when it
 * closes.
 */
export function ModalDialog({
  title,
  onClose,
  actions,
  describedBy,
  isWide = false,
  initialFocus,
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    const first = initialFocus?.current ?? heading.current
    first?.focus()
    return () => element?.close()
  }, [initialFocus])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      aria-describedby={describedBy}
      onClose={onClose}
      className={clsx(css.dialog, isWide && css.wide)}
    >
      <div className={css.contents}>
        <Text id={id} ref={heading} as="h2" variant="h2" tabIndex={-1} className={css.title}>
          {title}
        </Text>
        {children}
      </div>
      <div ref={useStickyEdge('bottom')} className={css.actions}>
        {actions}
      </div>
    </dialog>
  )
}
