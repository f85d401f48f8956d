import { ApiError, notBeforeMs } from '../../api/api-error.ts'
import { PageState } from '../../fields/PageState.tsx'
import { RetryButton } from '../../fields/RetryButton.tsx'
import { failureWords, tryingAgain } from '../../words/en/failures.ts'

type Props = {
  title: string
  error: Error
  /** Whether it is tried again without being asked. */
  isRepeated: boolean
  onTryAgain: () => void
}

/** Why something could not be loaded, and the way to try again. */
export function Failure({ title, error, isRepeated, onTryAgain }: Props) {
  if (!(error instanceof ApiError)) throw error
  const { failure } = error
  return (
    <PageState
      title={title}
      actions={
        <RetryButton
          label={isRepeated ? tryingAgain.now : tryingAgain.again}
          notBeforeMs={notBeforeMs(failure)}
          onPress={onTryAgain}
        />
      }
    >
      <p>{failureWords(failure)}</p>
      {isRepeated && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}
