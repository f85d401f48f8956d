import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = {
  title: string
  /** Called when the dialog is left, by Escape or otherwise. */
  onClose: () => void
  /** What can be done, at the end and always in view. */
  actions: ReactNode
  children: ReactNode
}

const surface = {
  inlineSize: 'min(44rem, calc(100vw - 2rem))',
  maxBlockSize: 'calc(100dvh - 2rem)',
  padding: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  color: 'text.primary',
  overscrollBehavior: 'contain',
  overflowWrap: 'anywhere',
  '&::backdrop': { backgroundColor: 'rgb(0 0 0 / 45%)' },
} as const

const actionBar = {
  position: 'sticky',
  insetBlockEnd: 0,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: 1,
  paddingInline: 3,
  paddingBlock: 1.5,
  borderBlockStart: '1px solid',
  borderColor: 'divider',
  bgcolor: 'background.paper',
  '@media (max-height: 30rem)': { position: 'static' },
} as const

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
    <Box component="dialog" ref={dialog} aria-labelledby={id} onClose={onClose} sx={surface}>
      <Box sx={{ padding: 3, display: 'grid', gap: 2.5, minInlineSize: 0 }}>
        <Typography
          id={id}
          ref={heading}
          component="h2"
          variant="h2"
          tabIndex={-1}
          sx={{ outline: 'none' }}
        >
          {title}
        </Typography>
        {children}
      </Box>
      <Box sx={actionBar}>{actions}</Box>
    </Box>
  )
}
