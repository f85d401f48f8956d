import Button from '@mui/material/Button'
import { Link as RouterLink, useLocation } from 'react-router'
import { PageState } from '../../../fields/PageState.tsx'
import { previewPath } from '../../../fields/places.ts'
import { brokenLink } from '../../../words/en/preview-share.ts'
import type { LinkProblem } from '../share/share-link.ts'

/** A link that leads to no preview: what is wrong with it, and the way to the saved settings. */
export function BrokenLink({ problem }: { problem: LinkProblem }) {
  const { search } = useLocation()
  return (
    <PageState
      title={brokenLink.title}
      actions={
        <Button
          variant="contained"
          component={RouterLink}
          to={{ pathname: previewPath, search, hash: '' }}
        >
          {brokenLink.showSaved}
        </Button>
      }
    >
      <p>{brokenLink[problem]}</p>
      <p>{brokenLink.nothingDone}</p>
    </PageState>
  )
}
