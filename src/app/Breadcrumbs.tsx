import Link from '@mui/material/Link'
import { Children, Fragment, type ReactNode } from 'react'
import { Link as RouterLink, useRoute } from 'wouter'
import { useIsAt } from '../routing/router.ts'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../routing/paths.ts'
import { Text } from '../ui/Text.tsx'
import { page } from '#messages/page.ts'
import { routeTitles } from '#messages/route-titles.ts'
import { versionsTitle } from '#messages/versions-titles.ts'
import * as css from './Breadcrumbs.module.css'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

/** A list that never collapses. MUI's Breadcrumbs spend a kilobyte on collapsing; these are short. */
function Crumbs({ children }: { children: ReactNode }) {
  return (
    <nav className={css.breadcrumbs} aria-label={page.breadcrumb}>
      <ol className={css.list}>
        {Children.toArray(children).map((place, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a crumb has no identity but its position
          <Fragment key={index}>
            {index > 0 && (
              <li aria-hidden="true" className={css.separator}>
                /
              </li>
            )}
            <li>{place}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}

function Here({ title }: { title: string }) {
  return (
    <Text className={css.here} aria-current="page">
      {title}
    </Text>
  )
}

function CrumbLink({ to, title }: { to: string; title: string }) {
  return (
    <Link component={RouterLink} to={to}>
      {title}
    </Link>
  )
}

/** The breadcrumbs: the current page, and links to the pages above it. */
export function Breadcrumbs() {
  const isSettings = useIsAt(settingsPath)
  const isPreview = useIsAt(previewPath)
  const isFlows = useIsAt(flowsPath)
  const [versions, params] = useRoute(`${versionsPath}/*?`)
  const view = versions ? versionsViewAt(params['*'] ?? '') : undefined
  return (
    <Crumbs>
      <Text tone="secondary">{page.product}</Text>
      {isSettings && <Here title={page.title} />}
      {(isPreview || isFlows || versions) && <CrumbLink to={settingsPath} title={page.title} />}
      {isPreview && <Here title={routeTitles.preview} />}
      {isFlows && <Here title={routeTitles.flows} />}
      {versions && view !== 'list' && <CrumbLink to={versionsPath} title={versionsTitle} />}
      {view !== undefined && <Here title={versionsViewTitle(view)} />}
    </Crumbs>
  )
}
