import Link from '@mui/material/Link'
import { Link as RouterLink } from 'wouter'
import { versionPath, versionsPath } from '../../../routing/paths.ts'
import { versionPage } from '#messages/versions.ts'
import * as css from './version.module.css'

/** Links to the previous and the next version, and to all versions. */
export function Neighbours({ version, newest }: { version: number; newest: number | undefined }) {
  return (
    <nav aria-label={versionPage.others} className={css.neighbours}>
      {newest !== undefined && version < newest && (
        <Link component={RouterLink} to={versionPath(version + 1)}>
          {versionPage.newer}
        </Link>
      )}
      {version > 1 && (
        <Link component={RouterLink} to={versionPath(version - 1)}>
          {versionPage.older}
        </Link>
      )}
      <Link component={RouterLink} to={versionsPath}>
        {versionPage.all}
      </Link>
    </nav>
  )
}
