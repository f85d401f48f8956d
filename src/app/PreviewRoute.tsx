import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { lazyPart } from '../fields/lazy-part.ts'
import { LoadedPart } from '../fields/LoadedPart.tsx'
import { page } from '../words/en/page.ts'
import { partFailed } from '../words/en/parts.ts'
import { routeTitles } from '../words/en/route-titles.ts'
import { PageHeading } from './PageHeading.tsx'
import type { PreviewPage as PreviewPageType } from './PreviewPage.tsx'
import { useIsEmbedded } from '../fields/use-is-embedded.ts'

const previewPage = lazyPart(() => import('./PreviewPage.tsx'))

type Props = Omit<ComponentProps<typeof PreviewPageType>, 'isPlain'>

/** The route of the preview: its heading at once, the rest once it is loaded. */
export function PreviewRoute(props: Props) {
  const isPlain = useIsEmbedded()
  const { key } = useLocation()
  return (
    <>
      <PageHeading title={routeTitles.preview} within={page.title} isHidden={isPlain} />
      <LoadedPart part={previewPage} failed={partFailed.preview} look="page">
        {({ PreviewPage }) => <PreviewPage key={key} isPlain={isPlain} {...props} />}
      </LoadedPart>
    </>
  )
}
