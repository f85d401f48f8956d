import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useCallback, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Client } from '../../../api/client.ts'
import { settingsPath } from '../../../fields/places.ts'
import { versionsPage } from '../../../words/en/versions.ts'
import { InstantForm } from '../InstantForm.tsx'
import { AllVersions } from './AllVersions.tsx'
import { isFiltered } from './filters.ts'
import { FoundVersions } from './FoundVersions.tsx'
import { useFilters } from './use-filters.ts'
import { VersionFilters } from './VersionFilters.tsx'

const head = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto' },
  columnGap: 6,
  rowGap: 2,
} as const

/** The history: every version, or those that the filters of the address let through. */
export function VersionsList({ client }: { client: Client }) {
  const { filters, setFilter, clear } = useFilters()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const onChoose = useCallback((version: number, isChosen: boolean) => {
    setChosen((before) => {
      const others = before.filter((one) => one !== version)
      return isChosen ? [...others, version] : others
    })
  }, [])
  const choice = { client, chosen, onChoose }
  return (
    <Stack sx={{ gap: 2 }}>
      <Box sx={head}>
        <Typography color="textSecondary" sx={{ maxInlineSize: '45rem' }}>
          {versionsPage.text}{' '}
          <Link component={RouterLink} to={settingsPath}>
            {versionsPage.back}
          </Link>
        </Typography>
        <InstantForm />
      </Box>
      <VersionFilters filters={filters} onChange={setFilter} />
      {isFiltered(filters) ? (
        <FoundVersions filters={filters} onClear={clear} {...choice} />
      ) : (
        <AllVersions {...choice} />
      )}
    </Stack>
  )
}
