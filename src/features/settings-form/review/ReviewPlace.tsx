import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { review } from '../../../words/en/review.ts'
import type { SettingsFormState } from '../use-settings-form.ts'

const load = () => import('./Review.tsx')

/** Where the review opens, in front of everything, once it is loaded. */
export function ReviewPlace({ form }: { form: SettingsFormState }) {
  if (!form.isReviewing) return null
  return (
    <LoadedPart load={load} failed={review.failedToLoad}>
      {({ Review }) => <Review form={form} />}
    </LoadedPart>
  )
}
