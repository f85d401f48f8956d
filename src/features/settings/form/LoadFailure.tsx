import { Button } from '../../../fields/Button.tsx'
import { notBeforeMs, type Failure } from '../../../api/api-error.ts'
import { PageState } from '../../../fields/PageState.tsx'
import { RetryButton } from '../../../fields/RetryButton.tsx'
import { failureWords, tryingAgain } from '../../../words/en/failures.ts'
import { loading } from '../../../words/en/page.ts'

type Props = {
  failure: Failure
  /** Whether it is tried again without being asked. */
  isRepeated: boolean
  onTryAgain: () => void
}

function LoadAction({ failure, isRepeated, onTryAgain }: Props) {
  if (failure.kind === 'pageOutdated') {
    return (
      <Button variant="contained" onClick={() => location.reload()}>
        {tryingAgain.reload}
      </Button>
    )
  }
  return (
    <RetryButton
      label={isRepeated ? tryingAgain.now : tryingAgain.again}
      notBeforeMs={notBeforeMs(failure)}
      onPress={onTryAgain}
    />
  )
}

/** Why the settings could not be loaded, and the way to try again. */
export function LoadFailure(props: Props) {
  return (
    <PageState title={loading.failed} actions={<LoadAction {...props} />}>
      <p>{failureWords(props.failure)}</p>
      {props.isRepeated && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}
