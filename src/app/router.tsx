import { createBrowserRouter, redirect } from 'react-router'
import type { Client } from '../api/client.ts'
import { BackendGate } from './BackendGate.tsx'
import { EndSessionBehaviorPage } from './EndSessionBehaviorPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { CrashPage } from './CrashPage.tsx'
import { settingsPath } from './places.ts'
import { Shell } from './Shell.tsx'

type Options = { client: Client; backend: Promise<unknown> }

/** Every place of the product. */
export function createRouter({ client, backend }: Options) {
  return createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <CrashPage />,
        children: [
          { path: '/', loader: () => redirect(settingsPath), element: null },
          {
            path: settingsPath,
            element: (
              <BackendGate backend={backend}>
                <EndSessionBehaviorPage client={client} />
              </BackendGate>
            ),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  )
}
