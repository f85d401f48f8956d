import { lazy, Suspense } from 'react'
import type { Client } from '../api/client.ts'
import { page } from '../words/en/page.ts'
import { placeTitles } from '../words/en/place-titles.ts'
import { PageHeading } from './PageHeading.tsx'

const FlowsOverview = lazy(async () => {
  const { FlowsOverview: component } = await import('../features/preview/flows/FlowsOverview.tsx')
  return { default: component }
})

/** Where all flows are: they need no backend, only the mark of the saved one does. */
export function FlowsPlace({ client }: { client: Client }) {
  return (
    <>
      <PageHeading title={placeTitles.flows} within={page.title} />
      <Suspense>
        <FlowsOverview client={client} />
      </Suspense>
    </>
  )
}
