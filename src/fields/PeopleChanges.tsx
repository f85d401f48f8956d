import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Settings } from '../policy/settings.ts'
import { nothingChanges, peopleChanges } from '../words/en/people.ts'

const list = {
  margin: 0,
  paddingInlineStart: 2.5,
  display: 'grid',
  gap: 0.5,
  overflowWrap: 'anywhere',
  typography: 'body2',
} as const

/** What people notice when `after` takes the place of `before`. */
export function PeopleChanges({ before, after }: { before: Settings; after: Settings }) {
  const changes = peopleChanges(before, after)
  if (changes.length === 0) {
    return <Typography variant="body2">{nothingChanges(before, after)}</Typography>
  }
  return (
    <Box component="ul" sx={list}>
      {changes.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </Box>
  )
}
