import type { ComponentProps } from 'react'
import { useVisit } from '../routing/router.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { LoadedPart } from '../ui/LoadedPart.tsx'
import { page } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import { routeTitles } from '#messages/route-titles.ts'
import { PageHeading } from './PageHeading.tsx'
import type { PreviewPage as PreviewPageType } from './PreviewPage.tsx'
import { useEmbedPart } from '../routing/use-is-embedded.ts'

const previewPage = lazyPart(() => import('./PreviewPage.tsx'))

type Props = Omit<ComponentProps<typeof PreviewPageType>, 'part'>

/** The route of the preview. The heading appears at once, the rest when it has loaded. */
export function PreviewRoute(props: Props) {
  const part = useEmbedPart()
  const visit = useVisit()
  return (
    <>
      <PageHeading title={routeTitles.preview} within={page.title} isHidden />
      <LoadedPart part={previewPage} failed={partFailed.preview} look="page">
        {({ PreviewPage }) => <PreviewPage key={visit} part={part} {...props} />}
      </LoadedPart>
    </>
  )
}
