import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { VersionSummary } from '../../../api/contract.ts'
import { differenceWords } from '../../../words/en/differences.ts'
import { versionsPage } from '../../../words/en/versions.ts'

/** How many changes the list tells; its page tells them all. */
const told = 3

const list = { margin: 0, paddingInlineStart: 2.5, listStyleType: 'disc' } as const

/** What a version changed, in words. */
export function ChangeList({
  changes,
  isUnreadable,
}: Pick<VersionSummary, 'changes'> & { isUnreadable: boolean }) {
  const nothing = isUnreadable
    ? versionsPage.unreadable
    : changes === null
      ? versionsPage.changesUnknown
      : versionsPage.changedNothing
  if (changes === null || changes.length === 0) {
    return <Typography variant="body2">{nothing}</Typography>
  }
  const more = changes.length - told
  return (
    <Typography component="div" variant="body2">
      <Box component="ul" sx={list}>
        {changes.slice(0, told).map((change) => (
          <li key={change.setting}>{differenceWords(change)}</li>
        ))}
        {more > 0 && <li>{versionsPage.moreChanges(more)}</li>}
      </Box>
    </Typography>
  )
}
