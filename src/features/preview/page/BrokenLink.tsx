import { Link, useLocation } from 'react-router'
import { buttonClass } from '../../../fields/Button.tsx'
import { PageState } from '../../../fields/PageState.tsx'
import { previewPath } from '../../../fields/paths.ts'
import { brokenLink } from '../../../words/en/preview-share.ts'
import type { LinkProblem } from '../share/share-link.ts'

/** A link that leads to no preview: what is wrong with it, and the way to the saved settings. */
export function BrokenLink({ problem }: { problem: LinkProblem }) {
  const { search } = useLocation()
  return (
    <PageState
      title={brokenLink.title}
      actions={
        <Link
          to={{ pathname: previewPath, search, hash: '' }}
          className={buttonClass({ variant: 'contained' })}
        >
          {brokenLink.showSaved}
        </Link>
      }
    >
      <p>{brokenLink[problem]}</p>
      <p>{brokenLink.nothingDone}</p>
    </PageState>
  )
}
