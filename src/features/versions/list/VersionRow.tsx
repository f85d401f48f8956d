import Link from '@mui/material/Link'
import { memo } from 'react'
import { Link as RouterLink } from 'wouter'
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

/** The versions that are selected to be compared, and the function that selects one. */
export type Selection = {
  selected: readonly number[]
  onSelect: (version: number, isSelected: boolean) => void
}

function CompareCheckbox({ version, selected, onSelect }: { version: number } & Selection) {
  const isSelected = selected.includes(version)
  return (
    <label className={css.checkbox}>
      <input
        type="checkbox"
        aria-label={comparisonMessages.choose(version)}
        checked={isSelected}
        disabled={!isSelected && selected.length === 2}
        onChange={({ target }) => onSelect(version, target.checked)}
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

function ReasonAndChanges({ row }: { row: VersionSummary }) {
  return (
    <div className={css.contents}>
      {row.reason !== undefined && <Reason text={row.reason} />}
      <ChangeList changes={row.changes} isUnreadable={row.unreadable === true} />
    </div>
  )
}

type Props = { row: HistoryRow; now: Date } & Selection

/** One version in the list: the person, the time, the reason, the origin and the changes. */
export const VersionRow = memo(({ row, now, selected, onSelect }: Props) => {
  const isReadable = !('unknown' in row) && row.unreadable !== true
  return (
    <div className={css.row}>
      <Link component={RouterLink} to={versionPath(row.version)} className={css.title}>
        {versionTitle(row.version)}
      </Link>
      {!('unknown' in row) && <Byline row={row} now={now} />}
      {isReadable && (
        <CompareCheckbox version={row.version} selected={selected} onSelect={onSelect} />
      )}
      {'unknown' in row ? (
        <Text variant="body2" className={css.contents}>
          {versionsPage.unknown}
        </Text>
      ) : (
        <ReasonAndChanges row={row} />
      )}
    </div>
  )
})
