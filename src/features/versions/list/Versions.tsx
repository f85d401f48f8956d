import Link from '@mui/material/Link'
import { Link as RouterLink } from 'wouter'
import { settingsPath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { versionsPage } from '#messages/versions.ts'
import { Failure } from '../Failure.tsx'
import * as css from './list.module.css'
import type { Listing } from './listing.ts'
import { ListSkeleton } from './ListSkeleton.tsx'
import type { Selection } from './VersionRow.tsx'
import { VersionRows } from './VersionRows.tsx'

/** The page before the first save. */
export function NoVersions() {
  return (
    <div>
      <Text as="h2" variant="h2">
        {versionsPage.empty}
      </Text>
      <Text tone="secondary" className={css.empty}>
        {versionsPage.emptyText}
      </Text>
      <Link component={RouterLink} to={settingsPath}>
        {versionsPage.back}
      </Link>
    </div>
  )
}

/** The versions of a listing as rows, or their skeleton, or the reason why they are not there. */
export function Versions({ listing, ...selection }: { listing: Listing } & Selection) {
  if (listing.kind === 'loading') return <ListSkeleton />
  if (listing.kind === 'failed') return <Failure title={versionsPage.failed} {...listing} />
  const { pages, label, size, onEnd, failure } = listing
  return (
    <>
      {failure && <Failure title={versionsPage.failed} {...failure} />}
      {pages.count > 0 && (
        <VersionRows
          pages={pages}
          label={label}
          size={size}
          {...(onEnd && { onEnd })}
          {...selection}
        />
      )}
    </>
  )
}
