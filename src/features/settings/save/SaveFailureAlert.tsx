import Alert from '@mui/material/Alert'
import type { Person } from '../../../api/people.ts'
import { useSignIn } from '../../../api/use-sign-in.ts'
import { SignInLink } from '../../../ui/SignInLink.tsx'
import { Text } from '../../../ui/Text.tsx'
import { conflict } from '#messages/conflict.ts'
import { failureMessage } from '#messages/failures.ts'
import { saving } from '#messages/page.ts'
import type { SaveState } from '../editor/editor-reducer.ts'
import type { Base } from '../editor/form-snapshot.ts'
import { StoredChangeSentence, storedChangeFacts } from '../sync/StoredChangeSentence.tsx'

type Props = {
  saveState: SaveState
  base: Base
  /** The person who is signed in, once it is known. */
  me: Person | undefined
}

/** The reason why the last save failed; nothing if it did not fail. */
export function SaveFailureAlert({ saveState, base, me }: Props) {
  const signIn = useSignIn(saveState.kind === 'refused' ? saveState.failure : undefined)
  if (saveState.kind === 'conflict') {
    const facts = storedChangeFacts(saveState.current, base, me)
    return (
      <Alert severity="warning">
        <Text as="div" variant="subtitle2">
          {conflict.titles[facts.change]}
        </Text>
        <StoredChangeSentence facts={facts} />
        <span>{` ${facts.change === 'cleared' ? conflict.onDefaults : conflict.untouched}`}</span>
      </Alert>
    )
  }
  if (saveState.kind !== 'refused' && saveState.kind !== 'uncertain') return null
  return (
    <Alert severity="error">
      <Text as="div" variant="subtitle2">
        {saveState.kind === 'uncertain' ? saving.unknown : saving.failed}
      </Text>
      <div>{failureMessage(saveState.failure)}</div>
      {signIn && <SignInLink isFirst={false} url={signIn.url} />}
    </Alert>
  )
}
