import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import type { Failure } from '../../api/api-error.ts'
import { failureWords } from '../../words/en/failures.ts'
import { loading, page } from '../../words/en/page.ts'

type Props = { failure: Failure; isTrying: boolean; onTryAgain: () => void }

/** Why the settings could not be loaded, and the way to try again. */
export function LoadFailure({ failure, isTrying, onTryAgain }: Props) {
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" aria-disabled={isTrying} onClick={onTryAgain}>
          {isTrying ? page.trying : page.tryAgain}
        </Button>
      }
    >
      <AlertTitle>{loading.failed}</AlertTitle>
      {failureWords(failure)}
    </Alert>
  )
}
