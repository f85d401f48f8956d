import Link from '@mui/material/Link'
import { useCallback, useState } from 'react'
import { Link as RouterLink } from 'wouter'
import { settingsPath } from '../../../routing/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { versionFilters, versionsPage } from '#messages/versions.ts'
import { InstantForm } from '../InstantForm.tsx'
import * as layout from '../layout.module.css'
import { AllVersions } from './AllVersions.tsx'
import { isRangeReversed, isFiltered } from './filters.ts'
import { FoundVersions } from './FoundVersions.tsx'
import * as css from './list.module.css'
import { useFilters } from './use-filters.ts'
import { VersionFilters } from './VersionFilters.tsx'

/** The history: all versions, or those that match the filters in the URL. */
export function VersionsList() {
  const { filters, setFilter, clear } = useFilters()
  const [selected, setSelected] = useState<readonly number[]>([])
  const onSelect = useCallback((version: number, isSelected: boolean) => {
    setSelected((before) => {
      const others = before.filter((one) => one !== version)
      return isSelected ? [...others, version] : others
    })
  }, [])
  const selection = { selected, onSelect }
  return (
    <div className={layout.page}>
      <div className={css.head}>
        <Text tone="secondary" className={layout.lead}>
          <span>{versionsPage.text}</span>{' '}
          <Link component={RouterLink} to={settingsPath}>
            {versionsPage.back}
          </Link>
        </Text>
        <InstantForm />
      </div>
      <VersionFilters filters={filters} onChange={setFilter} />
      {isRangeReversed(filters) && (
        <div>
          <Button size="small" onClick={clear}>
            {versionFilters.clear}
          </Button>
        </div>
      )}
      {isFiltered(filters) && !isRangeReversed(filters) && (
        <FoundVersions filters={filters} onClear={clear} {...selection} />
      )}
      {!isFiltered(filters) && <AllVersions {...selection} />}
    </div>
  )
}
