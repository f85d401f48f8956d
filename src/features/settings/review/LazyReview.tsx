import { Button } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import { saving } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import type { ReviewProps } from './Review.tsx'

const review = lazyPart(() => import('./Review.tsx'))

/** The review, in front of the page. */
export function LazyReview(props: ReviewProps) {
  return (
    <LoadedPart
      part={review}
      failed={partFailed.review}
      look="sticky"
      actions={
        <Button size="small" tone="inherit" onClick={props.onClose}>
          {saving.dismiss}
        </Button>
      }
    >
      {({ Review }) => <Review {...props} />}
    </LoadedPart>
  )
}
