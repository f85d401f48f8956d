import { lazyPart } from '../ui/lazy-part.ts'
import { LoadedPart } from '../ui/LoadedPart.tsx'
import { page } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import { routeTitles } from '#messages/route-titles.ts'
import { BackendGate } from './BackendGate.tsx'
import { PageHeading } from './PageHeading.tsx'

const overview = lazyPart(() => import('../features/preview/flows/FlowsOverview.tsx'))

/** The route of the flow overview, which needs the backend only to mark the saved flow. */
export function FlowsRoute({ backend }: { backend: Promise<unknown> }) {
  return (
    <>
      <PageHeading title={routeTitles.flows} within={page.title} />
      <BackendGate backend={backend} isOptional>
        <LoadedPart part={overview} failed={partFailed.flows} look="page">
          {({ FlowsOverview }) => <FlowsOverview />}
        </LoadedPart>
      </BackendGate>
    </>
  )
}
