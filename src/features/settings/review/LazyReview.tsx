import { Button } from '../../../fields/Button.tsx'
import { lazyPart } from '../../../fields/lazy-part.ts'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { saving } from '../../../words/en/page.ts'
import { partFailed } from '../../../words/en/parts.ts'
import type { SettingsEditor } from '../editor/use-settings-editor.ts'

const review = lazyPart(() => import('./Review.tsx'))

/** The review, in front of the page, while it is open. */
export function LazyReview({ editor }: { editor: SettingsEditor }) {
  if (!editor.isReviewing) return null
  return (
    <LoadedPart
      part={review}
      failed={partFailed.review}
      look="inFront"
      actions={
        <Button size="small" tone="inherit" onClick={editor.closeReview}>
          {saving.dismiss}
        </Button>
      }
    >
      {({ Review }) => <Review {...editor} />}
    </LoadedPart>
  )
}
