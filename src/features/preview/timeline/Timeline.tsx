import { Fragment, memo, useCallback, useMemo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import type { Policy } from '../../../policy/policy.ts'
import { timeline } from '#messages/preview-timeline.ts'
import { timelineOf, tracksOf, type Track } from '../model/timeline.ts'
import type { View } from '../model/view.ts'
import { Handle } from './Handle.tsx'
import { JumpAnnouncement, Jumps } from './Jumps.tsx'
import { ReadOut, messageAt } from './ReadOut.tsx'
import * as css from './Timeline.module.css'
import { TimeZoneChoice } from './TimeZoneChoice.tsx'
import { Bar, BarLabels, SegmentList } from './Track.tsx'

type Props = {
  policy: PartialPolicy
  /** The saved policy, where it leads to something else: drawn above, on the same scale. */
  compareWith?: Policy | undefined
  view: View
  onView: (change: Partial<View>) => void
  /** The instant that a button led to, until the handle moves. */
  jumpedTo?: number | undefined
  onMove: (atMs: number) => void
  onJump: (atMs: number) => void
}

/** The name of a track above it, hidden from screen readers: the list of its segments has a name of its own. */
function Caption({ track }: { track: Track }) {
  return (
    <Text variant="body2" as="div" tone="secondary" aria-hidden="true">
      {timeline[track.of]}
    </Text>
  )
}

/**
 * The session and the phases after it on one scale, a handle for any instant, and jumps to the
 * boundaries.
 */
export const Timeline = memo((props: Props) => {
  const { policy, compareWith, view, onView, jumpedTo, onMove, onJump } = props
  const { cause } = view
  const model = useMemo(
    () => timelineOf({ policy, compareWith, cause }),
    [policy, compareWith, cause],
  )
  const { scale, boundaries, differing } = model
  const onTimeZone = useCallback((timeZone: string) => onView({ timeZone }), [onView])
  const valueText = messageAt(model, view.atMs)
  const tracks = tracksOf(model)
  const isAlone = model.saved === undefined
  return (
    <div className={css.column}>
      <Text as="h3" variant="subtitle1">
        {timeline.title}
      </Text>
      <ReadOut model={model} view={view} />
      <div>
        <div className={css.track}>
          <div className={css.inset}>
            {tracks.map((track) => (
              <Fragment key={track.of}>
                {!isAlone && (
                  <div className={css.above}>
                    <Caption track={track} />
                  </div>
                )}
                <Bar track={track} scale={scale} />
                {track.of === 'saved' && <BarLabels track={track} scale={scale} />}
              </Fragment>
            ))}
          </div>
          <Handle scale={scale} atMs={view.atMs} valueText={valueText} onMove={onMove} />
        </div>
        <div className={css.inset}>
          <BarLabels track={model.draft} scale={scale} />
        </div>
      </div>
      <div className={css.lists}>
        {tracks.map((track) => (
          <div key={track.of}>
            {!isAlone && <Caption track={track} />}
            <SegmentList name={isAlone ? timeline.title : timeline[track.of]} track={track} />
          </div>
        ))}
      </div>
      <Jumps
        boundaries={boundaries}
        differing={differing}
        atMs={view.atMs}
        endedAtMs={view.endedAtMs}
        timeZone={view.timeZone}
        onMove={onJump}
      />
      <JumpAnnouncement instant={jumpedTo} text={valueText} />
      <TimeZoneChoice timeZone={view.timeZone} onTimeZone={onTimeZone} />
    </div>
  )
})
