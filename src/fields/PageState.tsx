import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = { title: string; actions: ReactNode; children: ReactNode }

/** Takes the place of a page that cannot be shown: what happened, and what to do. */
export function PageState({ title, actions, children }: Props) {
  return (
    <Paper
      variant="outlined"
      sx={{ marginBlockStart: 3, padding: 3, maxInlineSize: '45rem', overflowWrap: 'anywhere' }}
    >
      {/* What can be done counts down at times, which is nothing to be read out. */}
      <div role="alert">
        <Typography component="h2" variant="h2">
          {title}
        </Typography>
        <Typography component="div" color="textSecondary" sx={{ '& p': { marginBlock: 1 } }}>
          {children}
        </Typography>
      </div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 2 }}>{actions}</Box>
    </Paper>
  )
}
