import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { besideEachOther } from '../../../fields/beside.ts'
import { visuallyHidden } from '../../../fields/visually-hidden.ts'
import { versionsPage } from '../../../words/en/versions.ts'

const grid = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  [besideEachOther]: { gridTemplateColumns: '19rem minmax(0, 1fr)' },
  columnGap: 3,
  padding: 2,
} as const

/** The shape of a version that is on its way. */
export function RowSkeleton() {
  return (
    <Box sx={grid}>
      <Box component="span" sx={visuallyHidden}>
        {versionsPage.loadingOne}
      </Box>
      <div>
        <Skeleton variant="text" width="6rem" />
        <Skeleton variant="text" width="11rem" />
      </div>
      <div>
        <Skeleton variant="text" width="70%" />
        <Skeleton variant="text" width="50%" />
      </div>
    </Box>
  )
}
