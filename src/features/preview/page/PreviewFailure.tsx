import Link from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import { notBeforeMs, type Failure } from '../../../api/api-error.ts'
import { PageState } from '../../../fields/PageState.tsx'
import { settingsPath } from '../../../fields/paths.ts'
import { RetryButton } from '../../../fields/RetryButton.tsx'
import { failureWords, tryingAgain } from '../../../words/en/failures.ts'
import { loading, notFound } from '../../../words/en/page.ts'
import css from './PreviewFailure.module.css'

type Props = { failure: Failure; isRepeated: boolean; onTryAgain: () => void }

/** Why there is nothing saved to be shown. What can be done about it is done on the settings page. */
export function PreviewFailure({ failure, isRepeated, onTryAgain }: Props) {
  return (
    <PageState
      title={loading.failed}
      actions={
        <>
          <RetryButton
            label={isRepeated ? tryingAgain.now : tryingAgain.again}
            notBeforeMs={notBeforeMs(failure)}
            onPress={onTryAgain}
          />
          <Link component={RouterLink} to={settingsPath} className={css['back']}>
            {notFound.back}
          </Link>
        </>
      }
    >
      <p>{failureWords(failure)}</p>
      {isRepeated && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}
