import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import type { Client } from '../api/client.ts'
import { BackendGate } from './BackendGate.tsx'
import { EndSessionBehaviorPage } from './SettingsRoute.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../fields/paths.ts'
import { FlowsPlace } from './FlowsRoute.tsx'
import { Frame } from './Frame.tsx'
import { PreviewPlace } from './PreviewRoute.tsx'
import { VersionsPlace } from './VersionsRoute.tsx'

type Props = { client: Client; backend: Promise<unknown> }

/** Every place of the product. */
export function Places({ client, backend }: Props) {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        <Route element={<Frame />}>
          <Route path="/" element={<Navigate to={settingsPath} replace />} />
          <Route
            path={settingsPath}
            element={
              <BackendGate backend={backend}>
                <EndSessionBehaviorPage client={client} />
              </BackendGate>
            }
          />
          <Route path={previewPath} element={<PreviewPlace client={client} backend={backend} />} />
          <Route path={flowsPath} element={<FlowsPlace client={client} />} />
          <Route
            path={`${versionsPath}/*`}
            element={<VersionsPlace client={client} backend={backend} />}
          />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  )
}
