import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import { comparePlace } from '../../../fields/places.ts'
import { compareWords, versionsPage } from '../../../words/en/versions.ts'
import type { Choice } from './VersionRow.tsx'

const bar = {
  position: 'sticky',
  insetBlockEnd: 16,
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  marginInline: 'auto',
  marginBlockStart: 2,
  paddingBlock: 1,
  paddingInline: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  zIndex: 1,
  border: '1px solid',
  borderColor: 'divider',
} as const

type Props = Choice & {
  /** Scrolls to the newest version; not there where that is in view. */
  onBack: (() => void) | undefined
}

/** What can be done with the list as a whole, in view wherever one has scrolled to. */
export function ListBar({ chosen, onChoose, onBack }: Props) {
  const [a, b] = chosen.toSorted((one, other) => one - other)
  if (a === undefined && !onBack) return null
  return (
    <Paper elevation={6} component="section" aria-label={compareWords.region} sx={bar}>
      {a !== undefined && b === undefined && (
        <Typography variant="body2">{compareWords.chosen(a)}</Typography>
      )}
      {a !== undefined && b !== undefined && (
        <Button variant="contained" size="small" component={RouterLink} to={comparePlace(a, b)}>
          {compareWords.compare(a, b)}
        </Button>
      )}
      {a !== undefined && (
        <Button
          size="small"
          onClick={() => {
            for (const version of chosen) onChoose(version, false)
          }}
        >
          {compareWords.clear}
        </Button>
      )}
      {onBack && (
        <Button size="small" onClick={onBack}>
          {versionsPage.backToNewest}
        </Button>
      )}
    </Paper>
  )
}
