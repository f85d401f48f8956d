import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import type { Settings } from '../../../policy/settings.ts'
import { nothingChanges, peopleChanges } from '../../../words/en/people.ts'
import { preview } from '../../../words/en/preview.ts'

type Props = { saved: Settings; draft: Settings; onLookAt: (atMs: number) => void }

/** What changes for people when the draft takes the place of what is saved, each with its instant. */
export const WhatChanges = memo(({ saved, draft, onLookAt }: Props) => {
  const changes = peopleChanges(saved, draft)
  if (changes.length === 0) {
    return <Typography variant="body2">{nothingChanges(saved, draft)}</Typography>
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: 1 }}>
      {changes.map(({ words, atMs }) => (
        <Box
          key={words}
          component="li"
          sx={{
            display: 'flex',
            gap: 1,
            alignItems: 'flex-start',
            justifyContent: 'space-between',
          }}
        >
          <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
            {words}
          </Typography>
          <Button
            size="small"
            aria-label={preview.lookAtChange(words)}
            onClick={() => onLookAt(atMs)}
            sx={{ flex: 'none' }}
          >
            {preview.lookAt}
          </Button>
        </Box>
      ))}
    </Box>
  )
})
