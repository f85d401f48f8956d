import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { VersionSummary } from '../../../api/contract.ts'
import { originWords, versionsPage } from '../../../words/en/versions.ts'
import { SavedAt } from '../SavedAt.tsx'

/** Who saved a version, when, from where and why. */
export function VersionHead({ summary }: { summary: VersionSummary }) {
  const [now] = useState(() => new Date())
  const { savedBy, savedAt, origin, restores, reason } = summary
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Typography color="textSecondary">
        {savedBy.name} · <SavedAt at={savedAt} now={now} /> · {originWords(origin, restores)}
      </Typography>
      {reason !== undefined && (
        <Typography sx={{ marginBlockStart: 1, fontWeight: 500 }}>
          {versionsPage.because(reason)}
        </Typography>
      )}
    </Box>
  )
}
