import Skeleton from '@mui/material/Skeleton'
import { useDeferredValue } from 'react'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import { BesidePanel } from '../../ui/BesidePanel.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { LoadedPart } from '../../ui/LoadedPart.tsx'
import { useViewOnly } from '../../setting-fields/use-view-only.ts'
import { partFailed } from '#messages/parts.ts'
import * as css from './BesideForm.module.css'
import { WhatWillHappen } from './outcome/WhatWillHappen.tsx'
import { useQuickFixes } from './use-quick-fixes.ts'

const livePreview = lazyPart(() => import('./LivePreview.tsx'))

/** The outcome of the draft: in words at once, and as a preview as soon as that is loaded. */
export function BesideForm({ analysis }: { analysis: DraftAnalysis }) {
  const quickFixes = useQuickFixes()
  // Drawing all of it may be interrupted by the next keystroke; the words beside the form may not.
  const drawn = useDeferredValue(analysis)
  const { isViewOnly } = useViewOnly()
  return (
    <BesidePanel titleId="what-will-happen" className={css.panel}>
      <div className={css.parts}>
        <WhatWillHappen policy={analysis.policy} quickFixes={isViewOnly ? undefined : quickFixes} />
        <LoadedPart
          part={livePreview}
          failed={partFailed.preview}
          look="inline"
          fallback={<Skeleton variant="rounded" height={240} />}
        >
          {({ LivePreview }) => <LivePreview analysis={drawn} />}
        </LoadedPart>
      </div>
    </BesidePanel>
  )
}
