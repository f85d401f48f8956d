import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { row, smallText } from '../screen-look.ts'

const frame = {
  ...smallText,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.25,
  overflow: 'hidden',
  bgcolor: 'background.default',
  boxShadow: 'var(--bar-shadow)',
  containerType: 'inline-size',
  display: 'flex',
  flexDirection: 'column',
  '@container (min-width: 44rem)': { minBlockSize: '30rem' },
} as const

const bar = {
  ...row,
  gap: 0.75,
  paddingInline: 1.5,
  paddingBlock: 1,
  borderBlockEnd: '1px solid var(--mui-palette-divider)',
  bgcolor: 'background.paper',
  color: 'text.secondary',
  fontSize: '0.75rem',
} as const

const body = { flex: 1, display: 'flex', flexDirection: 'column', padding: 1.5 } as const

const dot = {
  flex: 'none',
  inlineSize: 10,
  blockSize: 10,
  borderRadius: '50%',
  border: 1,
  borderColor: 'text.secondary',
  opacity: 0.5,
} as const

/** The window of a desktop computer, with what is open in it. */
export function DesktopFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={frame}>
      <Box sx={bar}>
        <Box aria-hidden="true" sx={dot} />
        <Box aria-hidden="true" sx={dot} />
        <Box aria-hidden="true" sx={dot} />
        <Box sx={{ marginInlineStart: 1 }}>{title}</Box>
      </Box>
      <Box sx={body}>{children}</Box>
    </Box>
  )
}
