import { useCallback, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { versionFilters } from '#messages/versions.ts'
import * as layout from '../layout.module.css'
import { countFilters, isRangeReversed, noFilters } from './filters.ts'
import { Toolbar } from './Toolbar.tsx'
import { useAllVersions } from './use-all-versions.ts'
import { useFilters } from './use-filters.ts'
import { useFoundVersions } from './use-found-versions.ts'
import { NoVersions, Versions } from './Versions.tsx'

/** The history: all versions, or those that match the filters in the URL. */
export function VersionsList() {
  const { filters, changeFilters } = useFilters()
  const [selected, setSelected] = useState<readonly number[]>([])
  const onSelect = useCallback((version: number, isSelected: boolean) => {
    setSelected((before) => {
      const others = before.filter((one) => one !== version)
      return isSelected ? [...others, version] : others
    })
  }, [])
  const isFiltered = countFilters(filters) > 0
  const isReversed = isRangeReversed(filters)
  const all = useAllVersions(!isFiltered)
  const found = useFoundVersions(filters, isFiltered && !isReversed)
  const listing = isFiltered ? found : all
  if (!isFiltered && listing.kind === 'listed' && listing.size === 0) return <NoVersions />
  const isListed = listing.kind === 'listed' && !isReversed
  return (
    <div className={layout.page}>
      <Toolbar filters={filters} onChange={changeFilters}>
        <Text
          as="output"
          variant="body2"
          tone="secondary"
          // Announced once enough is found, not after each of many steps.
          aria-busy={isListed && listing.isSearching}
        >
          {isListed ? listing.status : ''}
        </Text>
        {isFiltered && (
          <Button size="small" onClick={() => changeFilters(noFilters)}>
            {versionFilters.clear}
          </Button>
        )}
      </Toolbar>
      {!isReversed && <Versions listing={listing} selected={selected} onSelect={onSelect} />}
    </div>
  )
}
