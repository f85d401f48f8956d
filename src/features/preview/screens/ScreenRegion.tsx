import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

const look = { display: 'grid', gap: 1.25, alignContent: 'start', minInlineSize: 0 } as const

/** One of the two screens, named for who looks at it. */
export function ScreenRegion({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} sx={look}>
      <Typography id={id} component="h4" variant="subtitle2">
        {title}
      </Typography>
      {children}
    </Box>
  )
}
