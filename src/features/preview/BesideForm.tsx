import Skeleton from '@mui/material/Skeleton'
import { clsx } from 'clsx'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { LoadedPart } from '../../ui/LoadedPart.tsx'
import * as paper from '../../ui/paper.module.css'
import { Text } from '../../ui/Text.tsx'
import { useStickyEdge } from '../../ui/use-sticky-edge.ts'
import { useValueAfterTyping } from '../../ui/use-value-after-typing.ts'
import { outcome } from '#messages/outcome.ts'
import { partFailed } from '#messages/parts.ts'
import * as css from './panel/panel.module.css'
import * as strip from './panel/strip.module.css'

const glance = lazyPart(() => import('./panel/Glance.tsx'))
const timelineStrip = lazyPart(() => import('./panel/TimelineStrip.tsx'))

type Props = { analysis: DraftAnalysis }

/** The outcome of the draft in a panel beside the form. */
export function BesideForm({ analysis }: Props) {
  const shown = useValueAfterTyping(analysis)
  return (
    <section aria-labelledby="what-will-happen" className={clsx(paper.paper, css.panel)}>
      <Text id="what-will-happen" as="h2" variant="h2">
        {outcome.title}
      </Text>
      <LoadedPart
        part={glance}
        failed={partFailed.preview}
        look="inline"
        fallback={<Skeleton variant="rounded" height={400} />}
      >
        {({ Glance }) => <Glance analysis={shown} />}
      </LoadedPart>
    </section>
  )
}

/** The outcome of the draft in a strip above the form, where a panel has no room beside it. */
export function AboveForm({ analysis }: Props) {
  const shown = useValueAfterTyping(analysis)
  return (
    <div ref={useStickyEdge('top')} className={strip.place}>
      <LoadedPart part={timelineStrip} failed={partFailed.preview} look="inline">
        {({ TimelineStrip }) => <TimelineStrip analysis={shown} />}
      </LoadedPart>
    </div>
  )
}
