import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useClient } from '../../../api/client-context.ts'
import { foundVersionsQuery } from '../../../api/versions-queries.ts'
import { Text } from '../../../ui/Text.tsx'
import { versionFilters, versionsPage } from '#messages/versions.ts'
import { Failure } from '../Failure.tsx'
import { useTryAgain } from '../use-try-again.ts'
import { queryOf, type Filters } from './filters.ts'
import * as css from './list.module.css'
import { ListSkeleton } from './ListSkeleton.tsx'
import { pagesFound } from './pages.ts'
import { minFoundRows, useContinuedSearch } from './use-continued-search.ts'
import type { Selection } from './VersionRow.tsx'
import { VersionRows } from './VersionRows.tsx'

type Props = { filters: Filters; onClear: () => void } & Selection

function foundText(count: number, next: number | undefined): string {
  if (next !== undefined) return versionFilters.foundSoFar(count, next - 1)
  return count === 0 ? versionFilters.nothing : versionFilters.found(count)
}

/** The versions that match the filters. Scrolling searches further back. */
export function FoundVersions({ filters, onClear, ...selection }: Props) {
  const filter = useMemo(() => queryOf(filters), [filters])
  const query = foundVersionsQuery(useClient(), filter)
  const search = useInfiniteQuery(query)
  const tryAgain = useTryAgain(query.queryKey)
  const found = search.data?.pages
  const pages = useMemo(() => pagesFound(found ?? [], filter), [found, filter])
  const searchFurther = useContinuedSearch(search, pages.count)
  if (found === undefined) {
    if (search.failureReason === null) return <ListSkeleton />
    return (
      <Failure
        title={versionsPage.failed}
        error={search.failureReason}
        isRetrying={search.isFetching}
        onTryAgain={tryAgain}
      />
    )
  }
  const next = found.at(-1)?.next
  return (
    <>
      <div className={css.found}>
        <Text
          as="output"
          variant="body2"
          tone="secondary"
          // Announced once enough is found, not after each of many steps.
          aria-busy={
            search.hasNextPage && !search.isFetchNextPageError && pages.count < minFoundRows
          }
        >
          {foundText(pages.count, next)}
        </Text>
        <Button size="small" onClick={onClear}>
          {versionFilters.clear}
        </Button>
      </div>
      {search.isFetchNextPageError && (
        <Failure
          title={versionsPage.failed}
          error={search.error}
          isRetrying={search.isFetching}
          onTryAgain={() => void search.fetchNextPage()}
        />
      )}
      {pages.count > 0 && (
        <VersionRows
          pages={pages}
          label={versionFilters.fitting}
          size={next === undefined ? pages.count : -1}
          onEnd={searchFurther}
          {...selection}
        />
      )}
    </>
  )
}
