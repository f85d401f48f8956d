import Alert from '@mui/material/Alert'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { Person } from '../../../api/people.ts'
import { Button } from '../../../ui/Button.tsx'
import { useViewOnly } from '../../../setting-fields/use-view-only.ts'
import { draftOf } from '../../../policy/draft.ts'
import { others } from '#messages/others.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import {
  storedBase,
  unchangedSnapshot,
  type Base,
  type FormSnapshot,
} from '../editor/form-snapshot.ts'
import * as css from './RemoteChangeAlert.module.css'
import { StoredChangeSentence, storedChangeFacts } from './StoredChangeSentence.tsx'

/** The props of {@link RemoteChangeAlert}. */
export type RemoteChangeProps = {
  base: Base
  /** The person who is signed in, once it is known. */
  me: Person | undefined
  latest: SettingsDocument
  /** Puts stored settings into the form. */
  onOpen: (snapshot: FormSnapshot) => void
  onCompare: (latest: SettingsDocument) => void
}

type ActionsProps = Omit<RemoteChangeProps, 'me'> & {
  hasChanges: boolean
  isReset: boolean
  isCleared: boolean
}

/** The ways to continue with the latest version, with unsaved changes and without. */
function Actions(props: ActionsProps) {
  const { base, latest, onOpen, onCompare, hasChanges, isReset, isCleared } = props
  const { isViewOnly } = useViewOnly()
  const look = { size: 'small', tone: 'inherit' } as const
  if (hasChanges) {
    return (
      <Button {...look} onClick={() => onCompare(latest)}>
        {others.compare}
      </Button>
    )
  }
  const snapshot = unchangedSnapshot(storedBase(latest))
  return (
    <>
      <Button {...look} onClick={() => onOpen(snapshot)}>
        {isCleared ? others.showDefaults : others.show}
      </Button>
      {isReset && !isViewOnly && (
        <Button
          {...look}
          onClick={() => onOpen({ ...snapshot, draft: draftOf(base.document.settings) })}
        >
          {others.keep}
        </Button>
      )}
    </>
  )
}

/** Says who saved what, or that the stored settings are gone, and offers what to do about it. */
export function RemoteChangeAlert({ me, ...actions }: RemoteChangeProps) {
  const { changed } = useDraftAnalysis()
  const hasChanges = changed.length > 0
  const facts = storedChangeFacts(actions.latest, actions.base, me)
  const isCleared = facts.change === 'cleared'
  const isReset = isCleared || facts.change === 'setBack'
  return (
    <Alert
      severity="info"
      role="note"
      className={css.alert}
      action={<Actions {...actions} {...{ hasChanges, isReset, isCleared }} />}
    >
      <StoredChangeSentence facts={facts} />
      {hasChanges && <span>{` ${isCleared ? others.keptOnDefaults : others.kept}`}</span>}
    </Alert>
  )
}
