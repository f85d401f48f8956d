import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { visuallyHidden } from '../../../fields/visually-hidden.ts'
import { previewPage } from '../../../words/en/preview-share.ts'

/** The shape of the preview while it is on its way. */
export function PreviewSkeleton() {
  return (
    <Box aria-busy="true">
      <Box component="output" sx={visuallyHidden}>
        {previewPage.loading}
      </Box>
      <Box aria-hidden="true">
        <Skeleton variant="text" width="12rem" height={32} />
        <Skeleton variant="text" width="60%" sx={{ marginBlockEnd: 2 }} />
        <Skeleton variant="rounded" height="24rem" />
      </Box>
    </Box>
  )
}
