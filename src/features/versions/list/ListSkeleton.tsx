import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { SlowNote } from '../../../fields/SlowNote.tsx'
import { visuallyHidden } from '../../../fields/visually-hidden.ts'
import { stillWorking } from '../../../words/en/failures.ts'
import { versionsPage } from '../../../words/en/versions.ts'
import { RowSkeleton } from './RowSkeleton.tsx'

/** The shape of the list while the first versions are on their way. */
export function ListSkeleton() {
  return (
    <Box aria-busy="true">
      <Box component="output" sx={{ display: 'block', minBlockSize: '1.5rem' }}>
        <Box component="span" sx={visuallyHidden}>
          {versionsPage.loading}
        </Box>
        <SlowNote text={stillWorking.loading} />
      </Box>
      <Paper variant="outlined" aria-hidden="true">
        {Array.from({ length: 6 }, (_, row) => (
          <RowSkeleton key={row} />
        ))}
      </Paper>
    </Box>
  )
}
