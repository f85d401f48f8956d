import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import type { Client } from '../api/client.ts'
import { BackendGate } from './BackendGate.tsx'
import { EndSessionBehaviorPage } from './EndSessionBehaviorPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { settingsPath } from '../fields/places.ts'
import { Shell } from './Shell.tsx'

type Props = { client: Client; backend: Promise<unknown> }

/** Every place of the product. */
export function Places({ client, backend }: Props) {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        <Route element={<Shell />}>
          <Route path="/" element={<Navigate to={settingsPath} replace />} />
          <Route
            path={settingsPath}
            element={
              <BackendGate backend={backend}>
                <EndSessionBehaviorPage client={client} />
              </BackendGate>
            }
          />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  )
}
