import { lazy, Suspense, type ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { page } from '../words/en/page.ts'
import { placeTitles } from '../words/en/place-titles.ts'
import { PageHeading } from './PageHeading.tsx'
import { useIsPlain } from '../fields/use-is-plain.ts'

const PreviewPage = lazy(async () => {
  const { PreviewPage: component } = await import('./PreviewPage.tsx')
  return { default: component }
})

type Props = Omit<ComponentProps<typeof PreviewPage>, 'isPlain'>

/** Where the preview is: its heading at once, the rest when it is loaded. */
export function PreviewPlace(props: Props) {
  const isPlain = useIsPlain()
  const { key } = useLocation()
  return (
    <>
      <PageHeading title={placeTitles.preview} within={page.title} isHidden={isPlain} />
      <Suspense>
        <PreviewPage key={key} isPlain={isPlain} {...props} />
      </Suspense>
    </>
  )
}
