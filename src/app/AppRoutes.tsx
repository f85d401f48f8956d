import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import { SettingsRoute } from './SettingsRoute.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../routing/paths.ts'
import { FlowsRoute } from './FlowsRoute.tsx'
import { Frame } from './Frame.tsx'
import { PreviewRoute } from './PreviewRoute.tsx'
import { VersionsRoute } from './VersionsRoute.tsx'

/** Every route of the product. */
export function AppRoutes({ backend }: { backend: Promise<unknown> }) {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        <Route element={<Frame />}>
          <Route path="/" element={<Navigate to={settingsPath} replace />} />
          <Route path={settingsPath} element={<SettingsRoute backend={backend} />} />
          <Route path={previewPath} element={<PreviewRoute backend={backend} />} />
          <Route path={flowsPath} element={<FlowsRoute />} />
          <Route path={`${versionsPath}/*`} element={<VersionsRoute backend={backend} />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  )
}
