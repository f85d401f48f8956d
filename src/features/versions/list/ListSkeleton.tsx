import * as paper from '../../../ui/paper.module.css'
import { SlowNote } from '../../../ui/SlowNote.tsx'
import * as visuallyHidden from '../../../ui/visually-hidden.module.css'
import { stillWorking } from '#messages/failures.ts'
import { versionsPage } from '#messages/versions.ts'
import * as layout from '../layout.module.css'
import { RowSkeleton } from './RowSkeleton.tsx'

/** The outline of the list while the first versions are loading. */
export function ListSkeleton() {
  return (
    <div aria-busy="true">
      <output className={layout.loading}>
        <span className={visuallyHidden.hidden}>{versionsPage.loading}</span>
        <SlowNote text={stillWorking.loading} />
      </output>
      <div aria-hidden="true" className={paper.paper}>
        {Array.from({ length: 6 }, (_, row) => (
          <RowSkeleton key={row} />
        ))}
      </div>
    </div>
  )
}
