import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { smallText } from '../screen-look.ts'

const frame = {
  ...smallText,
  inlineSize: '100%',
  maxInlineSize: '21rem',
  marginInline: 'auto',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  minBlockSize: '40rem',
  border: 6,
  borderColor: 'text.primary',
  // In the dark, a bright frame would outshine the screen in it.
  '[data-color-scheme="dark"] &': { borderColor: 'divider' },
  borderRadius: 3.5,
  overflow: 'hidden',
  bgcolor: 'background.default',
  boxShadow: 'var(--bar-shadow)',
} as const

const speaker = {
  alignSelf: 'center',
  inlineSize: '5rem',
  blockSize: 6,
  marginBlock: 1,
  borderRadius: 1,
  bgcolor: 'divider',
} as const

const body = { flex: 1, display: 'flex', flexDirection: 'column' } as const

/** The customer's phone, with what is on its screen. */
export function PhoneFrame({ children }: { children: ReactNode }) {
  return (
    <Box sx={frame}>
      <Box aria-hidden="true" sx={speaker} />
      <Box sx={body}>{children}</Box>
    </Box>
  )
}
