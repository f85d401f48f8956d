import CssBaseline from '@mui/material/CssBaseline'
import { StyledEngineProvider, ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { ClientContext } from '../api/client-context.ts'
import type { Client } from '../api/client.ts'
import { CrashBoundary } from './CrashBoundary.tsx'
import { AppRoutes } from './AppRoutes.tsx'
import { QueryDevtools } from './QueryDevtools.tsx'
import { StyleNonce } from './StyleNonce.tsx'
import { theme } from './theme.ts'
import { useCompositionGuard } from './use-composition-guard.ts'
import { useKeptFocus } from './use-kept-focus.ts'

type Props = {
  client: Client
  queryClient: QueryClient
  /** Resolves once the backend accepts requests; rejects if it cannot start. */
  backend: Promise<unknown>
}

/** The product: its theme, its data and its routes. */
export function App({ client, queryClient, backend }: Props) {
  useKeptFocus()
  useCompositionGuard()
  return (
    // Our style sheets come after MUI's, so that one class of ours overrides MUI's rules.
    <StyledEngineProvider injectFirst>
      <StyleNonce>
        <ThemeProvider theme={theme} defaultMode="system" noSsr>
          <CssBaseline />
          <QueryClientProvider client={queryClient}>
            <CrashBoundary>
              <ClientContext value={client}>
                <AppRoutes backend={backend} />
              </ClientContext>
            </CrashBoundary>
            {import.meta.env.DEV && <QueryDevtools />}
          </QueryClientProvider>
        </ThemeProvider>
      </StyleNonce>
    </StyledEngineProvider>
  )
}
