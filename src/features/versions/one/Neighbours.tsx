import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import { versionPlace, versionsPath } from '../../../fields/places.ts'
import { versionPage } from '../../../words/en/versions.ts'

const row = { display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 } as const

/** The way to the version before and after, and to all of them. */
export function Neighbours({ version, newest }: { version: number; newest: number | undefined }) {
  return (
    <Box component="nav" aria-label={versionPage.others} sx={row}>
      {newest !== undefined && version < newest && (
        <Link component={RouterLink} to={versionPlace(version + 1)}>
          {versionPage.newer}
        </Link>
      )}
      {version > 1 && (
        <Link component={RouterLink} to={versionPlace(version - 1)}>
          {versionPage.older}
        </Link>
      )}
      <Link component={RouterLink} to={versionsPath}>
        {versionPage.all}
      </Link>
    </Box>
  )
}
