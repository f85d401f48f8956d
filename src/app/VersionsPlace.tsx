import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import type { Client } from '../api/client.ts'
import { page } from '../words/en/page.ts'
import { BackendGate } from './BackendGate.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageHeading } from './PageHeading.tsx'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

const VersionsPage = lazy(async () => {
  const { VersionsPage: component } = await import('./VersionsPage.tsx')
  return { default: component }
})

type Props = { client: Client; backend: Promise<unknown> }

/** Where the history is: its heading at once, the rest when it is loaded. */
export function VersionsPlace({ client, backend }: Props) {
  const view = versionsViewAt(useParams()['*'] ?? '')
  if (view === undefined) return <NotFoundPage />
  return (
    <>
      <PageHeading title={versionsViewTitle(view)} within={page.title} />
      <BackendGate backend={backend}>
        <Suspense>
          <VersionsPage client={client} view={view} />
        </Suspense>
      </BackendGate>
    </>
  )
}
