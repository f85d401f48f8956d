import { ApiError, notBeforeMs } from '../../api/api-error.ts'
import { useSignIn } from '../../api/use-sign-in.ts'
import { PageState } from '../../ui/PageState.tsx'
import { RetryButton } from '../../ui/RetryButton.tsx'
import { SignInLink } from '../../ui/SignInLink.tsx'
import { loadFailureMessage, tryingAgain } from '#messages/failures.ts'

type Props = {
  title: string
  error: Error
  /** True if the page repeats the request automatically. */
  isRetrying: boolean
  onTryAgain: () => void
}

/** The reason why something could not be loaded, and a button to try again. */
export function Failure({ title, error, isRetrying, onTryAgain }: Props) {
  const signIn = useSignIn(error instanceof ApiError ? error.failure : undefined)
  if (!(error instanceof ApiError)) throw error
  const { failure } = error
  return (
    <PageState
      title={title}
      actions={
        <RetryButton
          label={isRetrying ? tryingAgain.now : tryingAgain.again}
          notBeforeMs={notBeforeMs(failure)}
          onPress={onTryAgain}
        />
      }
    >
      <p>{loadFailureMessage(failure, signIn?.isFirst ?? false)}</p>
      {signIn && <SignInLink {...signIn} />}
      {isRetrying && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}
