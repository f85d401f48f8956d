import { Button } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import { saving } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import type { ImportDialogProps } from './ImportDialog.tsx'

const dialog = lazyPart(() => import('./ImportDialog.tsx'))

/** The import dialog, in front of the page. */
export function LazyImportDialog(props: ImportDialogProps) {
  return (
    <LoadedPart
      part={dialog}
      failed={partFailed.import}
      look="sticky"
      actions={
        <Button size="small" tone="inherit" onClick={props.onClose}>
          {saving.dismiss}
        </Button>
      }
    >
      {({ ImportDialog }) => <ImportDialog {...props} />}
    </LoadedPart>
  )
}
