import Link from '@mui/material/Link'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link as RouterLink } from 'wouter'
import { useClient } from '../../../api/client-context.ts'
import { newestVersionQuery } from '../../../api/versions-queries.ts'
import { settingsPath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { versionsPage } from '#messages/versions.ts'
import { Failure } from '../Failure.tsx'
import { useTryAgain } from '../use-try-again.ts'
import * as css from './list.module.css'
import { ListSkeleton } from './ListSkeleton.tsx'
import { pagesOfAll } from './pages.ts'
import type { Selection } from './VersionRow.tsx'
import { VersionRows } from './VersionRows.tsx'

function Empty() {
  return (
    <>
      <Text as="h2" variant="h2">
        {versionsPage.empty}
      </Text>
      <Text tone="secondary" className={css.empty}>
        {versionsPage.emptyText}
      </Text>
      <Link component={RouterLink} to={settingsPath}>
        {versionsPage.back}
      </Link>
    </>
  )
}

/** All versions. */
export function AllVersions(selection: Selection) {
  const query = newestVersionQuery(useClient())
  const { data: newest, failureReason, isFetching } = useQuery(query)
  const tryAgain = useTryAgain(query.queryKey)
  const pages = useMemo(() => pagesOfAll(newest ?? 0), [newest])
  if (newest === undefined) {
    if (failureReason === null) return <ListSkeleton />
    return (
      <Failure
        title={versionsPage.failed}
        error={failureReason}
        isRetrying={isFetching}
        onTryAgain={tryAgain}
      />
    )
  }
  if (newest === 0) return <Empty />
  return (
    <>
      <Text as="output" variant="body2" tone="secondary">
        {versionsPage.count(newest)}
      </Text>
      <VersionRows pages={pages} label={versionsPage.list} size={newest} {...selection} />
    </>
  )
}
