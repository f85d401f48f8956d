import Alert from '@mui/material/Alert'
import { Button } from '../../../fields/Button.tsx'
import type { SettingsDocument } from '../../../api/contract.ts'
import { draftOf } from '../../../policy/draft.ts'
import { others } from '../../../words/en/others.ts'
import { storedBase } from '../base.ts'
import { useDraftReading } from '../draft-reading.tsx'
import { typedFrom } from '../source.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import css from './Newer.module.css'

type Props = { form: SettingsFormState; newest: SettingsDocument; me: string | undefined }

/** Who has saved what, and what can be done about it. */
export function Newer({ form, newest, me }: Props) {
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
      className={css['newer']}
      action={
        <Button
          size="small"
          tone="inherit"
          onClick={() => (hasChanges ? form.compareWith(newest) : show())}
        >
          {hasChanges ? others.compare : others.show}
        </Button>
      }
    >
      {[others.saved(newest, me), ...(hasChanges ? [others.kept] : [])].join(' ')}
    </Alert>
  )
}
