import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Children, Fragment, type ReactNode } from 'react'
import { Link as RouterLink, useMatch } from 'react-router'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../fields/places.ts'
import { page } from '../words/en/page.ts'
import { placeTitles } from '../words/en/place-titles.ts'
import { versionsTitle } from '../words/en/versions-place.ts'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

const list = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  padding: 0,
  margin: 0,
  listStyle: 'none',
} as const

const separator = { marginInline: 1, userSelect: 'none' } as const

/** MUI's Breadcrumbs also fold long trails and offer to unfold them; a kilobyte for what is never long. */
function Places({ children }: { children: ReactNode }) {
  return (
    <Typography component="nav" color="textSecondary" aria-label={page.breadcrumb}>
      <Box component="ol" sx={list}>
        {Children.toArray(children).map((place, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place has no other name than where it stands
          <Fragment key={index}>
            {index > 0 && (
              <Box component="li" aria-hidden="true" sx={separator}>
                /
              </Box>
            )}
            <li>{place}</li>
          </Fragment>
        ))}
      </Box>
    </Typography>
  )
}

function Here({ title }: { title: string }) {
  return (
    <Typography color="textPrimary" aria-current="page">
      {title}
    </Typography>
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
      <Typography color="textSecondary">{page.product}</Typography>
      {isSettings && <Here title={page.title} />}
      {(isPreview || isFlows || versions) && <TrailLink to={settingsPath} title={page.title} />}
      {isPreview && <Here title={placeTitles.preview} />}
      {isFlows && <Here title={placeTitles.flows} />}
      {versions && view !== 'list' && <TrailLink to={versionsPath} title={versionsTitle} />}
      {view !== undefined && <Here title={versionsViewTitle(view)} />}
    </Places>
  )
}
