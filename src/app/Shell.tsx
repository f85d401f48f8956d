import Box from '@mui/material/Box'
import Breadcrumbs from '@mui/material/Breadcrumbs'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouterLink, Outlet, useMatch } from 'react-router'
import { page } from '../words/en/page.ts'
import { placeTitles } from '../words/en/place-titles.ts'
import { versionsTitle } from '../words/en/versions-place.ts'
import { AppearanceSwitch } from './AppearanceSwitch.tsx'
import { flowsPath, previewPath, settingsPath, versionsPath } from '../fields/places.ts'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

const mainId = 'main'
const wide = { maxInlineSize: '84rem', marginInline: 'auto', paddingInline: { xs: 2, sm: 3 } }

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

function Trail() {
  const isSettings = useMatch(settingsPath) !== null
  const isPreview = useMatch(previewPath) !== null
  const isFlows = useMatch(flowsPath) !== null
  const versions = useMatch(`${versionsPath}/*`)
  const view = versions ? versionsViewAt(versions.params['*'] ?? '') : undefined
  return (
    <Breadcrumbs aria-label={page.breadcrumb}>
      <Typography color="textSecondary">{page.product}</Typography>
      {isSettings && <Here title={page.title} />}
      {(isPreview || isFlows || versions) && <TrailLink to={settingsPath} title={page.title} />}
      {isPreview && <Here title={placeTitles.preview} />}
      {isFlows && <Here title={placeTitles.flows} />}
      {versions && view !== 'list' && <TrailLink to={versionsPath} title={versionsTitle} />}
      {view !== undefined && <Here title={versionsViewTitle(view)} />}
    </Breadcrumbs>
  )
}

/** What every page has: the skip link, the breadcrumb and the switch of the appearance. */
export function Shell() {
  return (
    <>
      <Link
        href={`#${mainId}`}
        sx={{
          position: 'absolute',
          insetInlineStart: 16,
          '&:not(:focus)': { insetBlockStart: -64 },
        }}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(mainId)?.focus()
        }}
      >
        {page.skip}
      </Link>
      <Box component="header" sx={wide}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            paddingBlock: 2,
            alignItems: 'center',
            justifyContent: 'space-between',
          }}
        >
          <Trail />
          <AppearanceSwitch />
        </Box>
      </Box>
      <Box
        component="main"
        id={mainId}
        tabIndex={-1}
        sx={{
          ...wide,
          paddingBlockEnd: 4,
          containerName: 'main',
          containerType: 'inline-size',
          '&:focus': { outline: 'none' },
        }}
      >
        <Outlet />
      </Box>
    </>
  )
}
