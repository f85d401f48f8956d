import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import type { Failure } from '../../../api/api-error.ts'
import { PageState } from '../../../fields/PageState.tsx'
import { settingsPath } from '../../../fields/places.ts'
import { failureWords } from '../../../words/en/failures.ts'
import { loading, notFound, page } from '../../../words/en/page.ts'

type Props = { failure: Failure; isTrying: boolean; onTryAgain: () => void }

/** Why there is nothing saved to be shown. What can be done about it is done on the settings page. */
export function PreviewFailure({ failure, isTrying, onTryAgain }: Props) {
  return (
    <PageState
      title={loading.failed}
      actions={
        <>
          <Button variant="contained" aria-disabled={isTrying} onClick={onTryAgain}>
            {isTrying ? page.trying : page.tryAgain}
          </Button>
          <Link component={RouterLink} to={settingsPath} sx={{ alignSelf: 'center' }}>
            {notFound.back}
          </Link>
        </>
      }
    >
      <p>{failureWords(failure)}</p>
    </PageState>
  )
}
