import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { Settings } from '../../../policy/settings.ts'
import { nothingChanges, peopleChanges } from '../../../words/en/people.ts'
import { compareWords } from '../../../words/en/versions.ts'

const list = {
  margin: 0,
  paddingInlineStart: 2.5,
  display: 'grid',
  gap: 0.5,
  overflowWrap: 'anywhere',
} as const

function nothing(before: Settings, after: Settings): string {
  const isSame = settingsDifferences(before, after).length === 0
  return isSame ? compareWords.none : nothingChanges(before, after)
}

/** What people notice when `after` takes the place of `before`. */
export function PeopleList({ before, after }: { before: Settings; after: Settings }) {
  const changes = peopleChanges(before, after)
  if (changes.length === 0) return <Typography>{nothing(before, after)}</Typography>
  return (
    <Typography component="div">
      <Box component="ul" sx={list}>
        {changes.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </Box>
    </Typography>
  )
}
