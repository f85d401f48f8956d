import Box from '@mui/material/Box'
import { Outlet } from 'react-router'
import { Shell } from './Shell.tsx'
import { useIsPlain } from '../fields/use-is-plain.ts'

/** What stands around every page: the shell, or nothing in the plain mode. */
export function Frame() {
  if (!useIsPlain()) return <Shell />
  return (
    <Box component="main" sx={{ padding: { xs: 1, sm: 2 } }}>
      <Outlet />
    </Box>
  )
}
