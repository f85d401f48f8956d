import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { Link as RouterLink } from 'react-router'
import type { VersionSummary } from '../../../api/contract.ts'
import { versionPlace } from '../../../fields/places.ts'
import { versionTitle } from '../../../words/en/versions-place.ts'
import { compareWords, originWords, versionsPage } from '../../../words/en/versions.ts'
import { SavedAt } from '../SavedAt.tsx'
import { ChangeList } from './ChangeList.tsx'
import type { HistoryRow } from './pages.ts'
import { rowChoice, rowGrid, rowTitle, rowTold, rowWhat } from './row-look.ts'

/** Which versions are chosen to be compared, and how to choose one. */
export type Choice = {
  chosen: readonly number[]
  onChoose: (version: number, isChosen: boolean) => void
}

function Compare({ version, chosen, onChoose }: { version: number } & Choice) {
  const isChosen = chosen.includes(version)
  return (
    <Box component="label" sx={rowChoice}>
      <input
        type="checkbox"
        aria-label={compareWords.choose(version)}
        checked={isChosen}
        disabled={!isChosen && chosen.length === 2}
        onChange={({ target }) => onChoose(version, target.checked)}
      />
      {compareWords.label}
    </Box>
  )
}

function Told({ row, now }: { row: VersionSummary; now: Date }) {
  return (
    <Typography variant="body2" color="textSecondary" sx={rowTold}>
      {row.savedBy.name} · {originWords(row.origin, row.restores)}
      <br />
      <SavedAt at={row.savedAt} now={now} />
    </Typography>
  )
}

function What({ row }: { row: VersionSummary }) {
  return (
    <Box sx={rowWhat}>
      {row.reason !== undefined && (
        <Typography sx={{ fontWeight: 500 }}>{versionsPage.because(row.reason)}</Typography>
      )}
      <ChangeList changes={row.changes} isUnreadable={row.unreadable === true} />
    </Box>
  )
}

type Props = { row: HistoryRow; now: Date } & Choice

/** One version in the list: who, when, why, from where and what changed. */
export const VersionRow = memo(({ row, now, chosen, onChoose }: Props) => {
  const isReadable = !('unknown' in row) && row.unreadable !== true
  return (
    <Box sx={rowGrid}>
      <Link component={RouterLink} to={versionPlace(row.version)} sx={rowTitle}>
        {versionTitle(row.version)}
      </Link>
      {!('unknown' in row) && <Told row={row} now={now} />}
      {isReadable && <Compare version={row.version} chosen={chosen} onChoose={onChoose} />}
      {'unknown' in row ? (
        <Typography variant="body2" sx={rowWhat}>
          {versionsPage.unknown}
        </Typography>
      ) : (
        <What row={row} />
      )}
    </Box>
  )
})
