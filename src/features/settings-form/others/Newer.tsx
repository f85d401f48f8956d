import Alert from '@mui/material/Alert'
import { Button } from '../../../fields/Button.tsx'
import type { SettingsDocument } from '../../../api/contract.ts'
import { useViewOnly } from '../../../fields/use-view-only.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { others } from '../../../words/en/others.ts'
import { storedBase } from '../base.ts'
import { useDraftAnalysis } from '../draft-analysis.tsx'
import { typedFrom } from '../source.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import css from './Newer.module.css'
import { savedWords } from './saved-words.ts'
import { StoredChangeSentence } from './StoredChangeSentence.tsx'

type Props = { form: SettingsFormState; newest: SettingsDocument }

type ActionsProps = Props & { hasChanges: boolean; isReset: boolean; isCleared: boolean }

/** What can be done with what is stored now, with unsaved changes and without. */
function Actions({ form, newest, hasChanges, isReset, isCleared }: ActionsProps) {
  const { isViewOnly } = useViewOnly()
  const look = { size: 'small', tone: 'inherit' } as const
  if (hasChanges) {
    return (
      <Button {...look} onClick={() => form.compareWith(newest)}>
        {others.compare}
      </Button>
    )
  }
  const base = storedBase(newest)
  const source = typedFrom(base)
  const openOnIt = (settings: Settings) => form.open({ draft: draftOf(settings), source, base })
  return (
    <>
      <Button {...look} onClick={() => openOnIt(newest.settings)}>
        {isCleared ? others.showDefaults : others.show}
      </Button>
      {isReset && !isViewOnly && (
        <Button {...look} onClick={() => openOnIt(form.base.document.settings)}>
          {others.keep}
        </Button>
      )}
    </>
  )
}

/** Who has saved what, or that what was stored is gone, and what can be done about it. */
export function Newer({ form, newest }: Props) {
  const { changed } = useDraftAnalysis()
  const hasChanges = changed.length > 0
  const saved = savedWords(newest, form)
  const isCleared = saved.change === 'cleared'
  const isReset = isCleared || saved.change === 'setBack'
  return (
    <Alert
      severity="info"
      role="note"
      className={css['newer']}
      action={
        <Actions
          form={form}
          newest={newest}
          hasChanges={hasChanges}
          isReset={isReset}
          isCleared={isCleared}
        />
      }
    >
      <StoredChangeSentence saved={saved} />
      {hasChanges && <span>{` ${isCleared ? others.keptOnDefaults : others.kept}`}</span>}
    </Alert>
  )
}
