import { clsx } from 'clsx'
import Skeleton from '@mui/material/Skeleton'
import paper from '../../../fields/paper.module.css'
import { SlowNote } from '../../../fields/SlowNote.tsx'
import hidden from '../../../fields/visually-hidden.module.css'
import { stillWorking } from '../../../words/en/failures.ts'
import { page } from '../../../words/en/page.ts'
import css from './FormSkeleton.module.css'
import columns from './form-columns.module.css'

function SectionSkeleton({ rows }: { rows: number }) {
  return (
    <div className={clsx(paper['paper'], css['section'])}>
      <Skeleton variant="text" width="30%" height={32} />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={64} />
      ))}
    </div>
  )
}

/** The shape of the page while its settings are on their way. */
export function FormSkeleton() {
  return (
    <div aria-busy="true">
      <output className={css['state']}>
        <span className={hidden['hidden']}>{page.loading}</span>
        <SlowNote text={stillWorking.loading} />
      </output>
      <div aria-hidden="true">
        <div className={columns['columns']}>
          <div className={columns['column']}>
            <SectionSkeleton rows={3} />
            <SectionSkeleton rows={5} />
          </div>
          <SectionSkeleton rows={4} />
        </div>
      </div>
    </div>
  )
}
