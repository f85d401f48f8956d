import { memo, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { countRender } from '../../../ui/count-renders.ts'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { Text } from '../../../ui/Text.tsx'
import type { DraftAnalysis } from '../../../policy/draft-analysis.ts'
import { agentPlaceAt } from '../../../policy/landing.ts'
import { partialPlaceAt, partialWarnings } from '../../../policy/partial-outcome.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { policyToCompare, timelineOf } from '../model/timeline.ts'
import { initialView, type View } from '../model/view.ts'
import { JumpAnnouncement } from '../timeline/Jumps.tsx'
import { messageAt, whenAt } from '../timeline/ReadOut.tsx'
import { useJumps } from '../use-jumps.ts'
import { PanelActions } from './PanelActions.tsx'
import { ChangesRow, NotesRow } from './PanelCounts.tsx'
import { PanelJumps } from './PanelJumps.tsx'
import { PanelPhone } from './PanelPhone.tsx'
import { PanelTimeline } from './PanelTimeline.tsx'
import { PanelWords } from './PanelWords.tsx'
import * as css from './panel.module.css'

/** In a lower window, the words stand in for the phone. */
const roomForPhone = '(min-height: 800px)'

type Props = {
  /** The analysis of the draft; the same object for as long as it says the same. */
  analysis: DraftAnalysis
  /** True where the phone is shown, however low the window is. */
  isScrolling?: boolean
  children?: ReactNode
}

/** Returns the policy of the draft and the timeline of it, beside that of what is saved. */
function useTimelineModel({ policy, saved, changed }: DraftAnalysis, cause: View['cause']) {
  const isChanged = changed.length > 0
  return useMemo(
    () =>
      timelineOf({
        policy,
        compareWith: policyToCompare(isChanged ? saved : undefined, policy),
        cause,
      }),
    [policy, saved, isChanged, cause],
  )
}

/** The outcome of the draft at a glance: the timeline, and one instant of it in a picture and words. */
export const Glance = memo(({ analysis, isScrolling = false, children }: Props) => {
  countRender('preview')
  const { policy, saved, settings, changed } = analysis
  const [view, setView] = useState(() => initialView(new Date(), viewersZone()))
  const onView = useCallback(
    (change: Partial<View>) => setView((before) => ({ ...before, ...change })),
    [],
  )
  const { jumpedTo, onMove, onJump } = useJumps(onView)
  const model = useTimelineModel(analysis, view.cause)
  const hasRoomForPhone = useMediaQuery(roomForPhone)
  // The handle and what it says move at once; the screen may follow a frame later.
  const { atMs } = useDeferredValue(view)
  const customer = useStableValue(partialPlaceAt(policy, 'inRoom', atMs))
  const link = useStableValue(partialPlaceAt(policy, 'opensLink', atMs))
  const warnings = useMemo(() => partialWarnings(policy, { origin: location.origin }), [policy])
  const valueText = messageAt(model, view.atMs)
  const { heading, exact } = whenAt(model, view.atMs)
  return (
    <>
      <PanelTimeline model={model} atMs={view.atMs} valueText={valueText} onMove={onMove} />
      <PanelJumps boundaries={model.boundaries} atMs={view.atMs} onJump={onJump} />
      <JumpAnnouncement instant={jumpedTo} text={valueText} />
      <div className={css.instant}>
        {(hasRoomForPhone || isScrolling) && <PanelPhone place={customer} />}
        <div className={css.beside}>
          <div>
            <Text as="h3" variant="subtitle2">
              {heading}
            </Text>
            {exact !== undefined && (
              <Text variant="body2" tone="secondary">
                {exact}
              </Text>
            )}
          </div>
          <PanelWords
            inactivity={policy.agent.inactivity}
            agent={agentPlaceAt(policy, atMs)}
            customer={customer}
            link={link}
          />
          {children}
          <div className={css.foot}>
            {changed.length > 0 && settings && (
              <ChangesRow saved={saved} draft={settings} onLookAt={onJump} />
            )}
            <NotesRow warnings={warnings} />
            <PanelActions analysis={analysis} view={view} />
          </div>
        </div>
      </div>
    </>
  )
})
