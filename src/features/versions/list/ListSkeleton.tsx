import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { visuallyHidden } from '../../../fields/visually-hidden.ts'
import { versionsPage } from '../../../words/en/versions.ts'
import { RowSkeleton } from './RowSkeleton.tsx'

/** The shape of the list while the first versions are on their way. */
export function ListSkeleton() {
  return (
    <Box aria-busy="true">
      <Box component="output" sx={visuallyHidden}>
        {versionsPage.loading}
      </Box>
      <Paper variant="outlined" aria-hidden="true">
        {Array.from({ length: 6 }, (_, row) => (
          <RowSkeleton key={row} />
        ))}
      </Paper>
    </Box>
  )
}
