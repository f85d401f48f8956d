import { Button } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import { saving } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
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
