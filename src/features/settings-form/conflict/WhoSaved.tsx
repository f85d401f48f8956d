import Typography from '@mui/material/Typography'
import type { SettingsDocument } from '../../../api/contract.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { conflict } from '../../../words/en/conflict.ts'
import type { Base } from '../base.ts'

type Props = { current: SettingsDocument; started: Base }

/** Who saved what when, and that nothing is lost. */
export function WhoSaved({ current: { savedBy, version, savedAt }, started }: Props) {
  const count = version - started.document.version
  return (
    <Typography color="textSecondary" sx={{ maxInlineSize: '45rem', marginBlockStart: 0.5 }}>
      {comparing.savedBy(savedBy?.name ?? conflict.nobody, version, savedAt)}{' '}
      {count > 1 && `${comparing.savedSince(count)} `}
      {comparing.untouched}
    </Typography>
  )
}
