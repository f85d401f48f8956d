import Paper from '@mui/material/Paper'
import Skeleton from '@mui/material/Skeleton'
import Stack from '@mui/material/Stack'
import { lazy, Suspense, useDeferredValue } from 'react'
import { besideEachOther } from '../../fields/beside.ts'
import type { DraftReading } from '../../policy/draft-reading.ts'
import { useViewOnly } from '../../fields/use-view-only.ts'
import { WhatWillHappen } from './outcome/WhatWillHappen.tsx'
import { useRemedies } from './use-remedies.ts'

const LivePreview = lazy(async () => {
  const { LivePreview: component } = await import('./LivePreview.tsx')
  return { default: component }
})

/** Stays in view beside the form where there is room, and scrolls by itself where it is longer. */
const sticky = {
  padding: 3,
  [besideEachOther]: {
    position: 'sticky',
    insetBlockStart: 24,
    maxBlockSize: 'calc(100dvh - 3rem)',
    overflowY: 'auto',
  },
} as const

/** What the draft leads to: in words at once, and as a preview that follows as soon as it is loaded. */
export function BesideForm({ reading }: { reading: DraftReading }) {
  const remedies = useRemedies()
  // Drawing all of it may be interrupted by the next keystroke; the words beside the form may not.
  const drawn = useDeferredValue(reading)
  const { isViewOnly } = useViewOnly()
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="what-will-happen"
      tabIndex={0}
      sx={sticky}
    >
      <Stack sx={{ gap: 3 }}>
        <WhatWillHappen reading={reading} remedies={isViewOnly ? undefined : remedies} />
        <Suspense fallback={<Skeleton variant="rounded" height={240} />}>
          <LivePreview reading={drawn} />
        </Suspense>
      </Stack>
    </Paper>
  )
}
