import { clsx } from 'clsx'
import { memo, useMemo, useState } from 'react'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import * as paper from '../../../ui/paper.module.css'
import type { DraftAnalysis } from '../../../policy/draft-analysis.ts'
import { stripName } from '#messages/panel.ts'
import { partFailed } from '#messages/parts.ts'
import { timeline } from '#messages/preview-timeline.ts'
import { timelineOf } from '../model/timeline.ts'
import { Bar, SegmentList } from '../timeline/Track.tsx'
import * as css from './strip.module.css'

const sheet = lazyPart(() => import('./Sheet.tsx'))

/** The timeline of the draft in one line. It opens the sheet, which has everything else. */
export const TimelineStrip = memo(({ analysis }: { analysis: DraftAnalysis }) => {
  const [isOpen, setOpen] = useState(false)
  const { policy } = analysis
  const { draft, scale } = useMemo(
    () => timelineOf({ policy, cause: 'agentEndsSession' }),
    [policy],
  )
  return (
    <>
      <div className={clsx(paper.paper, css.strip)}>
        <div aria-hidden="true">
          <Bar track={draft} scale={scale} />
          <SegmentList name={timeline.title} track={draft} scale={scale} isShort />
        </div>
        <button
          type="button"
          aria-label={stripName(draft.segments)}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          className={css.button}
          onClick={() => setOpen(true)}
        />
      </div>
      {isOpen && (
        <LoadedPart part={sheet} failed={partFailed.preview} look="sticky">
          {({ Sheet }) => <Sheet analysis={analysis} onClose={() => setOpen(false)} />}
        </LoadedPart>
      )}
    </>
  )
})
