import Box from '@mui/material/Box'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { mayHaveSaved } from '../../../words/en/failures.ts'
import { others } from '../../../words/en/others.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
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

/** Whether it is open what has become of a save of this page's own. */
const isInDoubt = (state: SaveState) =>
  state.kind === 'saving' || (state.kind === 'failed' && mayHaveSaved(state.failure))

type Props = {
  form: SettingsFormState
  newest: SettingsDocument | undefined
  /** The name of whoever is signed in. */
  me: string | undefined
}

const load = () => import('./Newer.tsx')

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
      {isNewer && (
        <LoadedPart load={load} failed={others.saved(newest, me)}>
          {({ Newer }) => <Newer form={form} newest={newest} me={me} />}
        </LoadedPart>
      )}
    </Box>
  )
}
