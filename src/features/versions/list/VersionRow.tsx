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

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '19rem minmax(0, 1fr) auto' },
  columnGap: 3,
  rowGap: 0.5,
  padding: 2,
  alignItems: 'start',
} as const

const choice = {
  display: 'flex',
  gap: 1,
  alignItems: 'center',
  cursor: 'pointer',
  gridColumn: { xs: 2, md: 3 },
  gridRow: 1,
  fontSize: '0.875rem',
  minBlockSize: '1.5rem',
  color: 'text.secondary',
  '& input': {
    inlineSize: '1.125rem',
    blockSize: '1.125rem',
    margin: 0,
    accentColor: 'currentcolor',
  },
} as const

const what = {
  gridColumn: { xs: '1 / -1', md: 2 },
  gridRow: { md: 1 },
  overflowWrap: 'anywhere',
} as const

/** Which versions are chosen to be compared, and how to choose one. */
export type Choice = {
  chosen: readonly number[]
  onChoose: (version: number, isChosen: boolean) => void
}

function Compare({ version, chosen, onChoose }: { version: number } & Choice) {
  const isChosen = chosen.includes(version)
  return (
    <Box component="label" sx={choice}>
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
    <Typography variant="body2" color="textSecondary">
      {row.savedBy.name} · {originWords(row.origin, row.restores)}
      <br />
      <SavedAt at={row.savedAt} now={now} />
    </Typography>
  )
}

function What({ row }: { row: VersionSummary }) {
  return (
    <Box sx={what}>
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
    <Box sx={grid}>
      <div>
        <Link component={RouterLink} to={versionPlace(row.version)} sx={{ fontWeight: 600 }}>
          {versionTitle(row.version)}
        </Link>
        {!('unknown' in row) && <Told row={row} now={now} />}
      </div>
      {isReadable && <Compare version={row.version} chosen={chosen} onChoose={onChoose} />}
      {'unknown' in row ? (
        <Typography variant="body2" sx={what}>
          {versionsPage.unknown}
        </Typography>
      ) : (
        <What row={row} />
      )}
    </Box>
  )
})
