import Link from '@mui/material/Link'
import Skeleton from '@mui/material/Skeleton'
import { Link as RouterLink } from 'wouter'
import { PageState } from '../../../ui/PageState.tsx'
import { versionsPath } from '../../../routing/paths.ts'
import { SlowNote } from '../../../ui/SlowNote.tsx'
import * as visuallyHidden from '../../../ui/visually-hidden.module.css'
import { stillWorking } from '#messages/failures.ts'
import { versionPage, versionsPage } from '#messages/versions.ts'
import { Failure } from '../Failure.tsx'
import * as layout from '../layout.module.css'
import type { VersionState } from './use-version.ts'
import * as css from './version.module.css'

function AllVersionsLink() {
  return (
    <Link component={RouterLink} to={versionsPath} className={css.all}>
      {versionPage.all}
    </Link>
  )
}

/** The outline of a version while it is loading. */
export function VersionSkeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true">
      <output className={layout.loading}>
        <span className={visuallyHidden.hidden}>{label}</span>
        <SlowNote text={stillWorking.loading} />
      </output>
      <div aria-hidden="true">
        <Skeleton variant="text" width="60%" className={css.headSkeleton} />
        <Skeleton variant="rounded" height="24rem" />
      </div>
    </div>
  )
}

type Props = {
  version: number
  state: Exclude<VersionState, { kind: 'loaded' }>
  /** The number of the newest version, if it is known. */
  newest?: number | undefined
}

/** Takes the place of a version that cannot be shown. */
export function VersionPlaceholder({ version, state, newest }: Props) {
  switch (state.kind) {
    case 'loading':
      return <VersionSkeleton label={versionsPage.loading} />
    case 'missing':
      return (
        <PageState title={versionPage.missing(version)} actions={<AllVersionsLink />}>
          <p>{versionPage.newest(newest)}</p>
          <p>{versionPage.missingText}</p>
        </PageState>
      )
    case 'unreadable':
      return (
        <PageState
          title={versionPage.unreadable(version)}
          actions={
            <>
              <Link
                href={`data:text/plain;charset=utf-8,${encodeURIComponent(state.raw)}`}
                download={versionPage.fileName(version)}
              >
                {versionPage.download}
              </Link>
              <AllVersionsLink />
            </>
          }
        >
          <p>{versionPage.unreadableText}</p>
        </PageState>
      )
    case 'failed':
      return (
        <Failure
          title={versionsPage.failed}
          error={state.error}
          isRetrying={state.isRetrying}
          onTryAgain={state.tryAgain}
        />
      )
  }
}
