import Button from '@mui/material/Button'
import type { Failure } from '../../api/api-error.ts'
import { PageState } from '../../fields/PageState.tsx'
import { failureWords } from '../../words/en/failures.ts'
import { loading, page } from '../../words/en/page.ts'

type Props = { failure: Failure; isTrying: boolean; onTryAgain: () => void }

/** Why the settings could not be loaded, and the way to try again. */
export function LoadFailure({ failure, isTrying, onTryAgain }: Props) {
  return (
    <PageState
      title={loading.failed}
      actions={
        <Button variant="contained" aria-disabled={isTrying} onClick={onTryAgain}>
          {isTrying ? page.trying : page.tryAgain}
        </Button>
      }
    >
      <p>{failureWords(failure)}</p>
    </PageState>
  )
}
