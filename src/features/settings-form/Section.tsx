import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

// MUI's Divider is 5 kB of cases, none of which is needed for a line.
const line = {
  inlineSize: '100%',
  margin: 0,
  border: 0,
  borderBlockStart: '1px solid',
  borderColor: 'divider',
} as const

/** One of the page's two sections, with its own address and a line between its settings. */
export function Section({ id, title, children }: Props) {
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`${id}-title`}>
      <Typography
        id={`${id}-title`}
        component="h2"
        variant="h2"
        sx={{ paddingInline: 3, paddingBlockStart: 2.5 }}
      >
        <span id={id}>{title}</span>
      </Typography>
      <Stack divider={<Box component="hr" sx={line} />}>{children}</Stack>
    </Paper>
  )
}
