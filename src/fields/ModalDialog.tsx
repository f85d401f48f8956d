import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import css from './ModalDialog.module.css'
import { Text } from './Text.tsx'
import { useStickyEdge } from './use-sticky-edge.ts'

type Props = {
  title: string
  /** Called when the dialog is left, by Escape or otherwise. */
  onClose: () => void
  /** What can be done, at the end and always in view. */
  actions: ReactNode
  children: ReactNode
}

/**
 * A window in front of the page, open as long as it is rendered. The focus goes to its title, and back
 * to where it was when the window is gone.
 */
export function ModalDialog({ title, onClose, actions, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    heading.current?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose} className={css['dialog']}>
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
