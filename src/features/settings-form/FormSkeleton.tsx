import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Skeleton from '@mui/material/Skeleton'
import { SlowNote } from '../../fields/SlowNote.tsx'
import { visuallyHidden } from '../../fields/visually-hidden.ts'
import { stillWorking } from '../../words/en/failures.ts'
import { page } from '../../words/en/page.ts'
import { formColumn, formColumns } from './form-columns.ts'

function SectionSkeleton({ rows }: { rows: number }) {
  return (
    <Paper variant="outlined" sx={{ padding: 3, display: 'grid', gap: 2 }}>
      <Skeleton variant="text" width="30%" height={32} />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={64} />
      ))}
    </Paper>
  )
}

/** The shape of the page while its settings are on their way. */
export function FormSkeleton() {
  return (
    <Box aria-busy="true">
      <Box component="output" sx={{ display: 'block', minBlockSize: '1.5rem' }}>
        <Box component="span" sx={visuallyHidden}>
          {page.loading}
        </Box>
        <SlowNote text={stillWorking.loading} />
      </Box>
      <Box aria-hidden="true">
        <Box sx={formColumns}>
          <Box sx={formColumn}>
            <SectionSkeleton rows={3} />
            <SectionSkeleton rows={5} />
          </Box>
          <SectionSkeleton rows={4} />
        </Box>
      </Box>
    </Box>
  )
}
