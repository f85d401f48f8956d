import Link from '@mui/material/Link'
import { Children, Fragment, type ReactNode } from 'react'
import { Link as RouterLink, useMatch } from 'react-router'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../fields/paths.ts'
import { Text } from '../fields/Text.tsx'
import { page } from '../words/en/page.ts'
import { placeTitles } from '../words/en/place-titles.ts'
import { versionsTitle } from '../words/en/versions-place.ts'
import css from './Breadcrumbs.module.css'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

/** MUI's Breadcrumbs also fold long trails and offer to unfold them; a kilobyte for what is never long. */
function Places({ children }: { children: ReactNode }) {
  return (
    <nav className={css['trail']} aria-label={page.breadcrumb}>
      <ol className={css['list']}>
        {Children.toArray(children).map((place, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place has no other name than where it stands
          <Fragment key={index}>
            {index > 0 && (
              <li aria-hidden="true" className={css['separator']}>
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
    <Text className={css['here']} aria-current="page">
      {title}
    </Text>
  )
}

function TrailLink({ to, title }: { to: string; title: string }) {
  return (
    <Link component={RouterLink} to={to}>
      {title}
    </Link>
  )
}

/** The breadcrumb: where the page stands, and the ways up from it. */
export function Trail() {
  const isSettings = useMatch(settingsPath) !== null
  const isPreview = useMatch(previewPath) !== null
  const isFlows = useMatch(flowsPath) !== null
  const versions = useMatch(`${versionsPath}/*`)
  const view = versions ? versionsViewAt(versions.params['*'] ?? '') : undefined
  return (
    <Places>
      <Text tone="secondary">{page.product}</Text>
      {isSettings && <Here title={page.title} />}
      {(isPreview || isFlows || versions) && <TrailLink to={settingsPath} title={page.title} />}
      {isPreview && <Here title={placeTitles.preview} />}
      {isFlows && <Here title={placeTitles.flows} />}
      {versions && view !== 'list' && <TrailLink to={versionsPath} title={versionsTitle} />}
      {view !== undefined && <Here title={versionsViewTitle(view)} />}
    </Places>
  )
}
