import { memo, useId, useMemo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import * as hiding from '../../../ui/visually-hidden.module.css'
import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import type { Policy } from '../../../policy/policy.ts'
import { timeline } from '#messages/preview-timeline.ts'
import { timelineOf } from '../model/timeline.ts'
import type { View } from '../model/view.ts'
import { InstantForm } from './InstantForm.tsx'
import { JumpAnnouncement, Jumps } from './Jumps.tsx'
import { ReadOut, messageAt } from './ReadOut.tsx'
import * as css from './Timeline.module.css'
import { TimelineBars } from './TimelineBars.tsx'

type Props = {
  policy: PartialPolicy
  /** The saved policy, where it leads to something else: drawn above, on the same scale. */
  compareWith?: Policy | undefined
  view: Pick<View, 'cause' | 'atMs' | 'endedAtMs' | 'timeZone'>
  /** The instant that a button led to, until the handle moves. */
  jumpedTo?: number | undefined
  onMove: (atMs: number) => void
  onJump: (atMs: number) => void
}

/**
 * The session and the phases after it on one scale, a handle for any instant, a form to type one,
 * and jumps to the boundaries.
 */
export const Timeline = memo((props: Props) => {
  const { policy, compareWith, view, jumpedTo, onMove, onJump } = props
  const id = useId()
  const { cause, atMs, endedAtMs, timeZone } = view
  const model = useMemo(
    () => timelineOf({ policy, compareWith, cause }),
    [policy, compareWith, cause],
  )
  const { scale, boundaries, differing } = model
  const valueText = messageAt(model, atMs)
  return (
    <section aria-labelledby={id} className={css.column}>
      <Text id={id} as="h3" variant="subtitle1" className={hiding.hidden}>
        {timeline.title}
      </Text>
      <div className={css.head}>
        <ReadOut model={model} view={view} />
        <InstantForm boundaries={boundaries} fromMs={scale.fromMs} atMs={atMs} onGo={onJump} />
      </div>
      <TimelineBars model={model} atMs={atMs} valueText={valueText} onMove={onMove} />
      <Jumps
        boundaries={boundaries}
        differing={differing}
        atMs={atMs}
        endedAtMs={endedAtMs}
        timeZone={timeZone}
        onMove={onJump}
      />
      <JumpAnnouncement instant={jumpedTo} text={valueText} />
    </section>
  )
})
