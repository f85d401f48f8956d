import Skeleton from '@mui/material/Skeleton'
import { clsx } from 'clsx'
import { notBeforeMs, type Failure } from '../../../api/api-error.ts'
import { useSignIn } from '../../../api/use-sign-in.ts'
import { Button } from '../../../ui/Button.tsx'
import { downloadText } from '../../../ui/download-file.ts'
import { PageState } from '../../../ui/PageState.tsx'
import * as paper from '../../../ui/paper.module.css'
import { RetryButton } from '../../../ui/RetryButton.tsx'
import { SignInLink } from '../../../ui/SignInLink.tsx'
import { SlowNote } from '../../../ui/SlowNote.tsx'
import * as hidden from '../../../ui/visually-hidden.module.css'
import { loadFailureMessage, stillWorking, tryingAgain } from '#messages/failures.ts'
import { loading, page } from '#messages/page.ts'
import * as layout from './form-layout.module.css'
import * as css from './LoadStates.module.css'

function SectionSkeleton({ rows }: { rows: number }) {
  return (
    <div className={clsx(paper.paper, css.section)}>
      <Skeleton variant="text" width="30%" height={32} />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={64} />
      ))}
    </div>
  )
}

/** The outline of the page while its settings are loading. */
export function FormSkeleton() {
  return (
    <div aria-busy="true">
      <output className={css.state}>
        <span className={hidden.hidden}>{page.loading}</span>
        <SlowNote text={stillWorking.loading} />
      </output>
      <div aria-hidden="true">
        <div className={layout.columns}>
          <div className={layout.column}>
            <SectionSkeleton rows={3} />
            <SectionSkeleton rows={5} />
          </div>
          <SectionSkeleton rows={4} />
        </div>
      </div>
    </div>
  )
}

type FailureProps = {
  failure: Failure
  /** True if the page repeats the request automatically. */
  isRetrying: boolean
  onTryAgain: () => void
}

function LoadAction({ failure, isRetrying, onTryAgain }: FailureProps) {
  if (failure.kind === 'pageOutdated') {
    return (
      <Button variant="contained" onClick={() => location.reload()}>
        {tryingAgain.reload}
      </Button>
    )
  }
  return (
    <RetryButton
      label={isRetrying ? tryingAgain.now : tryingAgain.again}
      notBeforeMs={notBeforeMs(failure)}
      onPress={onTryAgain}
    />
  )
}

/** The reason why the settings could not be loaded, and the way to try again. */
export function LoadFailure(props: FailureProps) {
  const signIn = useSignIn(props.failure)
  return (
    <PageState title={loading.failed} actions={<LoadAction {...props} />}>
      <p>{loadFailureMessage(props.failure, signIn?.isFirst ?? false)}</p>
      {signIn && <SignInLink {...signIn} />}
      {props.isRetrying && <p>{tryingAgain.byItself}</p>}
    </PageState>
  )
}

/** Offers the raw data of an unreadable document, and the defaults as an explicit step. */
export function UnreadableDocument({ raw, onStart }: { raw: string; onStart: () => void }) {
  return (
    <PageState
      title={loading.unreadable}
      actions={
        <>
          <Button variant="contained" onClick={() => downloadText(loading.fileName, raw)}>
            {loading.download}
          </Button>
          <Button variant="outlined" onClick={onStart}>
            {loading.startFromDefaults}
          </Button>
        </>
      }
    >
      <p>{loading.unreadableText}</p>
      <p>{loading.startText}</p>
    </PageState>
  )
}
