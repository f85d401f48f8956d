import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import { Link as RouterLink } from 'react-router'
import { comparePlace } from '../../../fields/places.ts'
import { Text } from '../../../fields/Text.tsx'
import { compareWords, versionsPage } from '../../../words/en/versions.ts'
import css from './ListBar.module.css'
import type { Choice } from './VersionRow.tsx'

type Props = Choice & {
  /** Scrolls to the newest version; not there where that is in view. */
  onBack: (() => void) | undefined
}

/** What can be done with the list as a whole, in view wherever one has scrolled to. */
export function ListBar({ chosen, onChoose, onBack }: Props) {
  const [a, b] = chosen.toSorted((one, other) => one - other)
  if (a === undefined && !onBack) return null
  return (
    <Paper
      elevation={6}
      component="section"
      aria-label={compareWords.region}
      className={css['bar']}
    >
      {a !== undefined && b === undefined && <Text variant="body2">{compareWords.chosen(a)}</Text>}
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
