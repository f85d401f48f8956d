import { Button } from '../../../fields/Button.tsx'
import { lazyPart } from '../../../fields/lazy-part.ts'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { saving } from '../../../words/en/page.ts'
import { partFailed } from '../../../words/en/parts.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'

const review = lazyPart(() => import('./Review.tsx'))

/** Where the review opens, in front of everything, once it is loaded. */
export function LazyReview({ form }: { form: SettingsFormState }) {
  if (!form.isReviewing) return null
  return (
    <LoadedPart
      part={review}
      failed={partFailed.review}
      look="inFront"
      actions={
        <Button size="small" tone="inherit" onClick={form.closeReview}>
          {saving.dismiss}
        </Button>
      }
    >
      {({ Review }) => <Review form={form} />}
    </LoadedPart>
  )
}
