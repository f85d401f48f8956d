import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import css from './ModalDialog.module.css'
import { Text } from './Text.tsx'
import { useStickyEdge } from './use-sticky-edge.ts'

type Props = {
  title: string
  /** Called when the dialog is left, by Escape or otherwise. */
  onClose: () => void
  /** What can be done, at the end and always in view. */
  actions: ReactNode
  /** The id of what is read out with the title. */
  describedBy?: string
  /** What has the focus at first; without it, the title. */
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/**
 * A window in front of the page, open as long as it is rendered. The focus goes into it, and back to
 * where it was when the window is gone.
 */
export function ModalDialog({
  title,
  onClose,
  actions,
  describedBy,
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
      className={css['dialog']}
    >
      <div className={css['contents']}>
        <Text id={id} ref={heading} as="h2" variant="h2" tabIndex={-1} className={css['title']}>
          {title}
        </Text>
        {children}
      </div>
      <div ref={useStickyEdge('bottom')} className={css['actions']}>
        {actions}
      </div>
    </dialog>
  )
}
