import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import type { Client } from '../api/client.ts'
import { BackendGate } from './BackendGate.tsx'
import { SettingsRoute } from './SettingsRoute.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../fields/paths.ts'
import { FlowsRoute } from './FlowsRoute.tsx'
import { Frame } from './Frame.tsx'
import { PreviewRoute } from './PreviewRoute.tsx'
import { VersionsRoute } from './VersionsRoute.tsx'

type Props = { client: Client; backend: Promise<unknown> }

/** Every place of the product. */
export function AppRoutes({ client, backend }: Props) {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        <Route element={<Frame />}>
          <Route path="/" element={<Navigate to={settingsPath} replace />} />
          <Route
            path={settingsPath}
            element={
              <BackendGate backend={backend}>
                <SettingsRoute client={client} />
              </BackendGate>
            }
          />
          <Route path={previewPath} element={<PreviewRoute client={client} backend={backend} />} />
          <Route path={flowsPath} element={<FlowsRoute client={client} />} />
          <Route
            path={`${versionsPath}/*`}
            element={<VersionsRoute client={client} backend={backend} />}
          />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  )
}
