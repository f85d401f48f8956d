import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'

/** One setting of a section with everything that belongs to it. */
export function Part({ children }: { children: ReactNode }) {
  return <Stack sx={{ padding: 3, gap: 2.5 }}>{children}</Stack>
}
