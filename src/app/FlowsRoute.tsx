import { lazyPart } from '../fields/lazy-part.ts'
import { LoadedPart } from '../fields/LoadedPart.tsx'
import { page } from '../words/en/page.ts'
import { partFailed } from '../words/en/parts.ts'
import { routeTitles } from '../words/en/route-titles.ts'
import { PageHeading } from './PageHeading.tsx'

const overview = lazyPart(() => import('../features/preview/flows/FlowsOverview.tsx'))

/** The route of the overview of all flows, which needs the backend only to mark the saved one. */
export function FlowsRoute() {
  return (
    <>
      <PageHeading title={routeTitles.flows} within={page.title} />
      <LoadedPart part={overview} failed={partFailed.flows} look="page">
        {({ FlowsOverview }) => <FlowsOverview />}
      </LoadedPart>
    </>
  )
}
