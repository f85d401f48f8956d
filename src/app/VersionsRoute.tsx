import { useParams } from 'wouter'
import { lazyPart } from '../ui/lazy-part.ts'
import { LoadedPart } from '../ui/LoadedPart.tsx'
import { page } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import { BackendGate } from './BackendGate.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageHeading } from './PageHeading.tsx'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

const versionsPage = lazyPart(() => import('./VersionsPage.tsx'))

/** The routes of the history. The heading appears at once, the rest when it has loaded. */
export function VersionsRoute({ backend }: { backend: Promise<unknown> }) {
  const view = versionsViewAt(useParams()['*'] ?? '')
  if (view === undefined) return <NotFoundPage />
  return (
    <>
      <PageHeading title={versionsViewTitle(view)} within={page.title} isHidden={view === 'list'} />
      <BackendGate backend={backend}>
        <LoadedPart part={versionsPage} failed={partFailed.versions} look="page">
          {({ VersionsPage }) => <VersionsPage view={view} />}
        </LoadedPart>
      </BackendGate>
    </>
  )
}
