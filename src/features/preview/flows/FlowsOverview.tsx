import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useColorScheme } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import type { Client } from '../../../api/client.ts'
import { documentQuery } from '../../../api/queries.ts'
import { settingsPath } from '../../../fields/places.ts'
import { allFlows, flowId } from '../../../policy/flows.ts'
import { flowsPage } from '../../../words/en/preview-flows.ts'
import { palettes } from '../export/palette.ts'
import { viewersZone } from '../timeline/zones.ts'
import { initialView } from '../view.ts'
import { isAmong } from './filters.ts'
import { createMarks, draftIn } from './flow-marks.ts'
import { FlowCard } from './FlowCard.tsx'
import { FlowFilters } from './FlowFilters.tsx'
import { useFilters } from './use-filters.ts'

const flows = allFlows()

const list = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
  gap: 2,
  margin: 0,
  padding: 0,
  listStyle: 'none',
} as const

/** All flows that settings can produce, to be filtered; the saved one and the draft's are marked. */
export function FlowsOverview({ client }: { client: Client }) {
  const { data, error } = useQuery(documentQuery(client))
  const { hash } = useLocation()
  const { filters, setFilter, clear } = useFilters()
  const { colorScheme = 'light' } = useColorScheme()
  const [view] = useState(() => initialView(new Date(), viewersZone()))
  const marksOf = useMemo(() => createMarks(data?.settings, draftIn(hash)), [data, hash])
  // The choice is seen at once; the pictures follow.
  const followed = useDeferredValue(filters)
  const shown = useMemo(() => flows.filter((flow) => isAmong(flow, followed)), [followed])
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography color="textSecondary" sx={{ maxInlineSize: '45rem' }}>
        {flowsPage.text}{' '}
        <Link component={RouterLink} to={settingsPath}>
          {flowsPage.back}
        </Link>
      </Typography>
      <FlowFilters filters={filters} onChange={setFilter} />
      <Typography component="output" variant="body2" color="textSecondary">
        {flowsPage.shown(shown.length, flows.length)}
        {shown.length === 0 && ` ${flowsPage.nothing}`}
      </Typography>
      {error !== null && <Typography variant="body2">{flowsPage.savedUnknown}</Typography>}
      {shown.length === 0 ? (
        <div>
          <Button variant="outlined" onClick={clear}>
            {flowsPage.clear}
          </Button>
        </div>
      ) : (
        <Box component="ul" aria-label={flowsPage.list} sx={list}>
          {shown.map((flow) => (
            <FlowCard
              key={flowId(flow)}
              flow={flow}
              view={view}
              palette={palettes[colorScheme]}
              marks={marksOf(flow)}
            />
          ))}
        </Box>
      )}
    </Stack>
  )
}
