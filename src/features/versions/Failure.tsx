import { ApiError, notBeforeMs } from '../../api/api-error.ts'
import { PageState } from '../../ui/PageState.tsx'
import { RetryButton } from '../../ui/RetryButton.tsx'
import { failureMessage, tryingAgain } from '#messages/failures.ts'

type Props = {
  title: string
  error: Error
  /** True if the page repeats the request automatically. */
  isRetrying: boolean
  onTryAgain: () => void
}

/** The reason why something could not be loaded, and a button to try again. */
export function Failure({ title, error, isRetrying, onTryAgain }: Props) {
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
      <p>{failureMessage(failure)}</p>
      {isRetrying && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}
