import { Fragment, memo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { timeline } from '#messages/preview-timeline.ts'
import { tracksOf, type TimelineModel, type Track } from '../model/timeline.ts'
import { Handle } from './Handle.tsx'
import * as css from './Timeline.module.css'
import { Bar, SegmentList } from './Track.tsx'

/** The name of a track above it, hidden from screen readers: the list of its segments has a name of its own. */
function Caption({ track }: { track: Track }) {
  return (
    <Text variant="body2" as="div" tone="secondary" aria-hidden="true" className={css.above}>
      {timeline[track.of]}
    </Text>
  )
}

type Props = {
  model: TimelineModel
  atMs: number
  /** The instant as text, for screen readers. */
  valueText: string
  onMove: (atMs: number) => void
  /** True for short names and lengths. */
  isShort?: boolean
}

/** The bars of a timeline, one above the other on one scale, each with its names, and the handle. */
export const TimelineBars = memo(({ model, atMs, valueText, onMove, isShort = false }: Props) => {
  const { scale, draft, saved } = model
  const nameOf = ({ of }: Track) => (saved === undefined ? timeline.title : timeline[of])
  return (
    <div className={css.bars}>
      <div className={css.track}>
        <div className={css.inset}>
          {tracksOf(model).map((track) => (
            <Fragment key={track.of}>
              {saved !== undefined && <Caption track={track} />}
              <Bar track={track} scale={scale} />
              {track.of === 'saved' && (
                <SegmentList name={nameOf(track)} track={track} scale={scale} isShort={isShort} />
              )}
            </Fragment>
          ))}
        </div>
        <Handle scale={scale} atMs={atMs} valueText={valueText} onMove={onMove} />
      </div>
      <div className={css.inset}>
        <SegmentList name={nameOf(draft)} track={draft} scale={scale} isShort={isShort} />
      </div>
    </div>
  )
})
