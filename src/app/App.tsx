import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import type { Client } from '../api/client.ts'
import { createRouter } from './router.tsx'
import { theme } from './theme.ts'

type Props = {
  client: Client
  queryClient: QueryClient
  /** Settles once there is a backend to ask; rejects where there is none. */
  backend: Promise<unknown>
}

/** The product: its look, its data and its places. */
export function App({ client, queryClient, backend }: Props) {
  const [router] = useState(() => createRouter({ client, backend }))
  return (
    <ThemeProvider theme={theme} defaultMode="system" disableTransitionOnChange>
      <CssBaseline enableColorScheme />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  )
}
