import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo, type ReactNode } from 'react'

const Title = memo(({ title }: { title: string }) => (
  <Typography component="h3" variant="subtitle1">
    {title}
  </Typography>
))

const look = { display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' } as const

/** One part of the preview under its heading. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={look}>
      <Title title={title} />
      {children}
    </Box>
  )
}
