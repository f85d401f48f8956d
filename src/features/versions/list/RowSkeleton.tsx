import Skeleton from '@mui/material/Skeleton'
import * as visuallyHidden from '../../../ui/visually-hidden.module.css'
import { versionsPage } from '#messages/versions.ts'
import * as css from './VersionRow.module.css'

/** The outline of a row that is loading. */
export function RowSkeleton() {
  return (
    <div className={css.skeleton}>
      <span className={visuallyHidden.hidden}>{versionsPage.loadingOne}</span>
      <div>
        <Skeleton variant="text" width="6rem" />
        <Skeleton variant="text" width="11rem" />
      </div>
      <div>
        <Skeleton variant="text" width="70%" />
        <Skeleton variant="text" width="50%" />
      </div>
    </div>
  )
}
