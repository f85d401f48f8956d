import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { actions } from '../../../words/en/form-actions.ts'
import type { SettingsFormState } from '../use-settings-form.ts'

const load = () => import('./Review.tsx')

/** Where the review opens, in front of everything, once it is loaded. */
export function ReviewPlace({ form }: { form: SettingsFormState }) {
  if (!form.isReviewing) return null
  return (
    <LoadedPart load={load} failed={actions.reviewFailed}>
      {({ Review }) => <Review form={form} />}
    </LoadedPart>
  )
}
