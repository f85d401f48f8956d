import { Fragment, memo, useCallback, useMemo } from 'react'
import { Text } from '../../../fields/Text.tsx'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { timeline } from '../../../words/en/preview-timeline.ts'
import type { View } from '../view.ts'
import { Bar } from './Bar.tsx'
import { BarLabels } from './BarLabels.tsx'
import { drawingOf, type Row } from './drawing.ts'
import { Handle } from './Handle.tsx'
import { wordsAt } from './handle-words.ts'
import { JumpAnnouncement } from './JumpAnnouncement.tsx'
import { Jumps } from './Jumps.tsx'
import { ReadOut } from './ReadOut.tsx'
import { SegmentList } from './SegmentList.tsx'
import css from './Timeline.module.css'
import { TimeZoneChoice } from './TimeZoneChoice.tsx'

type Props = {
  policy: Policy
  /** What is saved, where it leads to something else: drawn above, on the same scale. */
  compareWith?: Policy | undefined
  /** The settings whose values cannot be used; what depends on them is open. */
  unusable: readonly SettingPath[]
  view: View
  onView: (change: Partial<View>) => void
  /** The instant that a button led to, until the handle moves. */
  jumpedTo?: number | undefined
  onMove: (atMs: number) => void
  onJump: (atMs: number) => void
}

/** Which of two timelines comes below, for the eye: what is read out carries its name itself. */
function Caption({ row }: { row: Row }) {
  return (
    <Text variant="body2" as="div" tone="secondary" aria-hidden="true">
      {timeline[row.of]}
    </Text>
  )
}

/**
 * The session and the phases after it on one scale, a handle to look at any instant, and jumps to
 * the instants where everything is decided.
 */
export const Timeline = memo((props: Props) => {
  const { policy, compareWith, unusable, view, onView, jumpedTo, onMove, onJump } = props
  const { cause } = view
  const { scale, rows, boundaries, differing } = useMemo(
    () => drawingOf({ policy, compareWith, unusable, cause }),
    [policy, compareWith, unusable, cause],
  )
  const onTimeZone = useCallback((timeZone: string) => onView({ timeZone }), [onView])
  const words = wordsAt(policy, rows, boundaries, view.atMs)
  const isAlone = rows.length === 1
  const last = rows.at(-1)
  return (
    <div className={css['column']}>
      <Text as="h3" variant="subtitle1">
        {timeline.title}
      </Text>
      <ReadOut rows={rows} boundaries={boundaries} view={view} />
      <div>
        <div className={css['track']}>
          <div className={css['inset']}>
            {rows.map((row) => (
              <Fragment key={row.of}>
                {!isAlone && (
                  <div className={css['above']}>
                    <Caption row={row} />
                  </div>
                )}
                <Bar row={row} scale={scale} />
                {row !== last && <BarLabels row={row} scale={scale} />}
              </Fragment>
            ))}
          </div>
          <Handle scale={scale} atMs={view.atMs} words={words} onMove={onMove} />
        </div>
        <div className={css['inset']}>{last && <BarLabels row={last} scale={scale} />}</div>
      </div>
      <div className={css['lists']}>
        {rows.map((row) => (
          <div key={row.of}>
            {!isAlone && <Caption row={row} />}
            <SegmentList
              name={isAlone ? timeline.title : timeline[row.of]}
              segments={row.segments}
            />
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
      <JumpAnnouncement instant={jumpedTo} words={words} />
      <TimeZoneChoice timeZone={view.timeZone} onTimeZone={onTimeZone} />
    </div>
  )
})
