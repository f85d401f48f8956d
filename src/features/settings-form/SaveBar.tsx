import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { visuallyHidden } from '../../fields/visually-hidden.ts'
import { saving } from '../../words/en/page.ts'
import { useDraftReading } from './draft-reading.tsx'
import { SaveActions } from './SaveActions.tsx'
import { SaveAlert } from './SaveAlert.tsx'
import { saveBarId } from './save-bar-id.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { useSaveShortcut } from './use-save-shortcut.ts'
import type { SettingsFormState } from './use-settings-form.ts'

const shown = {
  position: 'sticky',
  insetBlockEnd: 16,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  alignItems: 'center',
  paddingInline: 3,
  paddingBlock: 1.5,
  boxShadow: 'var(--bar-shadow)',
  '@media (max-height: 30rem)': { position: 'static' },
} as const

/**
 * Appears when something would change, and says how saving went. It is there all the time, so that
 * a screen reader notices what changes in it.
 */
export function SaveBar({ form }: { form: SettingsFormState }) {
  const { changed } = useDraftReading()
  const hasChanges = changed.length > 0 || form.base.replacesUnreadable
  const isShown = hasChanges || form.replaced !== undefined || form.state.kind === 'saved'
  useSaveShortcut(() => {
    // The comparison and the review have a Save of their own.
    if (hasChanges && form.comparison === undefined && !form.isReviewing) void form.submit()
  })
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={isShown ? saving.region : undefined}
      id={saveBarId}
      // What takes the focus when the button that had it is gone.
      tabIndex={-1}
      sx={isShown ? shown : visuallyHidden}
    >
      <Box
        component="output"
        sx={{ flex: '1 1 12rem', minInlineSize: 0, overflowWrap: 'anywhere' }}
      >
        <SaveStatus form={form} hasChanges={hasChanges} />
      </Box>
      {isShown && <SaveActions form={form} hasChanges={hasChanges} />}
      <Box
        sx={{
          flexBasis: '100%',
          maxBlockSize: '40dvh',
          overflowY: 'auto',
          '&:empty': { display: 'none' },
        }}
      >
        <SaveAlert form={form} />
      </Box>
    </Paper>
  )
}
