import Skeleton from '@mui/material/Skeleton'
import hiding from '../../../fields/visually-hidden.module.css'
import { previewPage } from '../../../words/en/preview-share.ts'
import css from './PreviewSkeleton.module.css'

/** The shape of the preview while it is on its way. */
export function PreviewSkeleton() {
  return (
    <div aria-busy="true">
      <output className={hiding['hidden']}>{previewPage.loading}</output>
      <div aria-hidden="true">
        <Skeleton variant="text" width="12rem" height={32} />
        <Skeleton variant="text" width="60%" className={css['text']} />
        <Skeleton variant="rounded" height="24rem" />
      </div>
    </div>
  )
}
