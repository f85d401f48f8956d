import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import { actions } from '../../../words/en/form-actions.ts'
import type { SettingsFormState } from '../use-settings-form.ts'

type Props = { form: SettingsFormState; onClose: () => void }

const load = () => import('./ImportDialog.tsx')

/** Where the import opens, in front of everything, once it is loaded. */
export function ImportPlace(props: Props) {
  return (
    <LoadedPart load={load} failed={actions.importFailed}>
      {({ ImportDialog }) => <ImportDialog {...props} />}
    </LoadedPart>
  )
}
