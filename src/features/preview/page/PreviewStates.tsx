import Link from '@mui/material/Link'
import Skeleton from '@mui/material/Skeleton'
import { Link as RouterLink } from 'wouter'
import { useSearch } from '../../../routing/router.ts'
import { notBeforeMs, type Failure } from '../../../api/api-error.ts'
import { useSignIn } from '../../../api/use-sign-in.ts'
import { buttonClass } from '../../../ui/Button.tsx'
import { PageState } from '../../../ui/PageState.tsx'
import { RetryButton } from '../../../ui/RetryButton.tsx'
import { SignInLink } from '../../../ui/SignInLink.tsx'
import { previewPath, settingsPath } from '../../../routing/paths.ts'
import * as hiding from '../../../ui/visually-hidden.module.css'
import { loadFailureMessage, tryingAgain } from '#messages/failures.ts'
import { loading, notFound } from '#messages/page.ts'
import { brokenLink, previewPage } from '#messages/preview-share.ts'
import type { LinkProblem } from '../share/share-link.ts'
import * as css from './page.module.css'

/** The shape of the preview while it loads. */
export function PreviewSkeleton() {
  return (
    <div aria-busy="true">
      <output className={hiding.hidden}>{previewPage.loading}</output>
      <div aria-hidden="true">
        <Skeleton variant="text" width="12rem" height={32} />
        <Skeleton variant="text" width="60%" className={css.skeletonText} />
        <Skeleton variant="rounded" height="24rem" />
      </div>
    </div>
  )
}

type FailureProps = { failure: Failure; isRetrying: boolean; onTryAgain: () => void }

/** The reason why the saved settings cannot be shown, and the way to the settings page. */
export function PreviewFailure({ failure, isRetrying, onTryAgain }: FailureProps) {
  const signIn = useSignIn(failure)
  return (
    <PageState
      title={loading.failed}
      actions={
        <>
          <RetryButton
            label={isRetrying ? tryingAgain.now : tryingAgain.again}
            notBeforeMs={notBeforeMs(failure)}
            onPress={onTryAgain}
          />
          <Link component={RouterLink} to={settingsPath} className={css.back}>
            {notFound.back}
          </Link>
        </>
      }
    >
      <p>{loadFailureMessage(failure, signIn?.isFirst ?? false)}</p>
      {signIn && <SignInLink {...signIn} />}
      {isRetrying && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}

/** The problem of a link that leads to no preview, and the way to the saved settings. */
export function BrokenLink({ problem }: { problem: LinkProblem }) {
  const search = useSearch()
  return (
    <PageState
      title={brokenLink.title}
      actions={
        <RouterLink
          to={`${previewPath}${search}`}
          className={buttonClass({ variant: 'contained' })}
        >
          {brokenLink.showSaved}
        </RouterLink>
      }
    >
      <p>{brokenLink[problem]}</p>
      <p>{brokenLink.nothingDone}</p>
    </PageState>
  )
}
