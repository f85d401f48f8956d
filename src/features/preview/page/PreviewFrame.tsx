import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = {
  /** What is shown, such as "Shared draft", and what that means. */
  title: string
  text: string
  /** What can be done with it; nothing in the plain mode. */
  actions?: ReactNode
  children: ReactNode
}

const head = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  alignItems: 'end',
  justifyContent: 'space-between',
  marginBlockEnd: 2,
} as const

const actionRow = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' } as const

/** A preview at full size under a line that says what it is a preview of. */
export function PreviewFrame({ title, text, actions, children }: Props) {
  return (
    <Box component="section" aria-labelledby="previewed">
      <Box sx={head}>
        <Box>
          <Typography id="previewed" component="h2" variant="h2">
            {title}
          </Typography>
          <Typography color="textSecondary" sx={{ maxInlineSize: '45rem' }}>
            {text}
          </Typography>
        </Box>
        {actions !== undefined && <Box sx={actionRow}>{actions}</Box>}
      </Box>
      <Paper variant="outlined" sx={{ padding: { xs: 2, sm: 3 } }}>
        {children}
      </Paper>
    </Box>
  )
}
