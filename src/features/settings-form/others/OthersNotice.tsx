import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { mayHaveSaved } from '../../../words/en/failures.ts'
import { others } from '../../../words/en/others.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { draftOf } from '../../../policy/draft.ts'
import { storedBase } from '../base.ts'
import { useDraftReading } from '../draft-reading.tsx'
import { typedFrom } from '../source.ts'
import type { SaveState } from '../use-save.ts'
import type { SettingsFormState } from '../use-settings-form.ts'

/** In view along the form, but not where that would leave no room for it. */
const place = {
  display: 'block',
  position: 'sticky',
  insetBlockStart: 8,
  zIndex: 2,
  marginBlockStart: 2,
  '&:empty': { display: 'none' },
  '@media (max-height: 30rem)': { position: 'static' },
} as const

const look = {
  flexWrap: 'wrap',
  boxShadow: 'var(--bar-shadow)',
  '& .MuiAlert-message': { flex: '1 1 14rem' },
} as const

/** Whether it is open what has become of a save of this page's own. */
const isInDoubt = (state: SaveState) =>
  state.kind === 'saving' || (state.kind === 'failed' && mayHaveSaved(state.failure))

type Props = {
  form: SettingsFormState
  newest: SettingsDocument | undefined
  /** The name of whoever is signed in. */
  me: string | undefined
}

type NoticeProps = { form: SettingsFormState; newest: SettingsDocument; me: string | undefined }

function Newer({ form, newest, me }: NoticeProps) {
  const { changed } = useDraftReading()
  const hasChanges = changed.length > 0
  function show() {
    const base = storedBase(newest)
    form.open({ draft: draftOf(newest.settings), source: typedFrom(base), base })
  }
  return (
    <Alert
      severity="info"
      role="note"
      sx={look}
      action={
        <Button
          size="small"
          color="inherit"
          onClick={() => (hasChanges ? form.compareWith(newest) : show())}
        >
          {hasChanges ? others.compare : others.show}
        </Button>
      }
    >
      {others.saved(newest, me)}
      {hasChanges && ` ${others.kept}`}
    </Alert>
  )
}

/** Says that somebody else has saved, as soon as that is known, and what can be done about it. */
export function OthersNotice({ form, newest, me }: Props) {
  const { base, state } = form
  const isNewer =
    newest !== undefined &&
    newest.version !== base.document.version &&
    !base.replacesUnreadable &&
    !isInDoubt(state)
  return (
    <Box component="output" tabIndex={-1} sx={place}>
      {isNewer && <Newer form={form} newest={newest} me={me} />}
    </Box>
  )
}
