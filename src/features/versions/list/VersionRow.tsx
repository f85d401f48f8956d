import Link from '@mui/material/Link'
import { memo } from 'react'
import { Link as RouterLink } from 'react-router'
import type { VersionSummary } from '../../../api/contract.ts'
import { versionPath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { versionTitle } from '#messages/versions-titles.ts'
import { comparisonMessages, originText, versionsPage } from '#messages/versions.ts'
import { Reason } from '../Reason.tsx'
import { SavedAt } from '../SavedAt.tsx'
import { ChangeList } from './ChangeList.tsx'
import type { HistoryRow } from './pages.ts'
import * as css from './VersionRow.module.css'

/** The versions that are chosen to be compared, and the function that chooses one. */
export type Choice = {
  chosen: readonly number[]
  onChoose: (version: number, isChosen: boolean) => void
}

function Compare({ version, chosen, onChoose }: { version: number } & Choice) {
  const isChosen = chosen.includes(version)
  return (
    <label className={css.choice}>
      <input
        type="checkbox"
        aria-label={comparisonMessages.choose(version)}
        checked={isChosen}
        disabled={!isChosen && chosen.length === 2}
        onChange={({ target }) => onChoose(version, target.checked)}
      />
      <span>{comparisonMessages.label}</span>
    </label>
  )
}

function Byline({ row, now }: { row: VersionSummary; now: Date }) {
  return (
    <Text variant="body2" tone="secondary" className={css.byline}>
      <bdi>{row.savedBy.name}</bdi>
      <span>{` · ${originText(row.origin, row.restores)}`}</span>
      <br />
      <SavedAt at={row.savedAt} now={now} />
    </Text>
  )
}

function What({ row }: { row: VersionSummary }) {
  return (
    <div className={css.what}>
      {row.reason !== undefined && <Reason text={row.reason} />}
      <ChangeList changes={row.changes} isUnreadable={row.unreadable === true} />
    </div>
  )
}

type Props = { row: HistoryRow; now: Date } & Choice

/** One version in the list: the person, the time, the reason, the origin and the changes. */
export const VersionRow = memo(({ row, now, chosen, onChoose }: Props) => {
  const isReadable = !('unknown' in row) && row.unreadable !== true
  return (
    <div className={css.row}>
      <Link component={RouterLink} to={versionPath(row.version)} className={css.title}>
        {versionTitle(row.version)}
      </Link>
      {!('unknown' in row) && <Byline row={row} now={now} />}
      {isReadable && <Compare version={row.version} chosen={chosen} onChoose={onChoose} />}
      {'unknown' in row ? (
        <Text variant="body2" className={css.what}>
          {versionsPage.unknown}
        </Text>
      ) : (
        <What row={row} />
      )}
    </div>
  )
})
