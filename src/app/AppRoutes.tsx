import { Redirect, Route, Router, Switch } from 'wouter'
import { countVisit } from '../routing/router.ts'
import { SettingsRoute } from './SettingsRoute.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../routing/paths.ts'
import { FlowsRoute } from './FlowsRoute.tsx'
import { Frame } from './Frame.tsx'
import { PreviewRoute } from './PreviewRoute.tsx'
import { VersionsRoute } from './VersionsRoute.tsx'

const basePath = import.meta.env.BASE_URL.replace(/\/$/u, '')

/** Every route of the product. */
export function AppRoutes({ backend }: { backend: Promise<unknown> }) {
  return (
    <Router base={basePath} aroundNav={countVisit}>
      <Frame>
        <Switch>
          <Route path="/">
            <Redirect to={settingsPath} replace />
          </Route>
          <Route path={settingsPath}>
            <SettingsRoute backend={backend} />
          </Route>
          <Route path={previewPath}>
            <PreviewRoute backend={backend} />
          </Route>
          <Route path={flowsPath}>
            <FlowsRoute backend={backend} />
          </Route>
          <Route path={`${versionsPath}/*?`}>
            <VersionsRoute backend={backend} />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Frame>
    </Router>
  )
}
