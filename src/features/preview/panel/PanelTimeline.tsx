import { Fragment, memo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { timeline } from '#messages/preview-timeline.ts'
import { tracksOf, type TimelineModel } from '../model/timeline.ts'
import { Handle } from '../timeline/Handle.tsx'
import { Bar } from '../timeline/Track.tsx'
import * as css from './PanelTimeline.module.css'
import { PhaseLabels } from './PhaseLabels.tsx'

type Props = {
  model: TimelineModel
  atMs: number
  /** The instant as text. */
  valueText: string
  onMove: (atMs: number) => void
}

/** The saved timeline, where it differs, above that of the draft, and the handle over both. */
export const PanelTimeline = memo(({ model, atMs, valueText, onMove }: Props) => {
  const { draft, saved, scale } = model
  return (
    <div className={css.timeline}>
      <div className={css.track}>
        <div className={css.inset}>
          {tracksOf(model).map((track) => (
            <Fragment key={track.of}>
              {saved && (
                <Text variant="body2" as="div" tone="secondary" className={css.caption}>
                  {timeline[track.of]}
                </Text>
              )}
              <Bar track={track} scale={scale} />
              {track.of === 'saved' && (
                <PhaseLabels name={timeline.saved} track={track} scale={scale} isShort />
              )}
            </Fragment>
          ))}
        </div>
        <Handle scale={scale} atMs={atMs} valueText={valueText} onMove={onMove} />
      </div>
      <div className={css.inset}>
        <PhaseLabels
          name={saved ? timeline.draft : timeline.title}
          track={draft}
          scale={scale}
          isShort={saved !== undefined}
        />
      </div>
    </div>
  )
})
