import { memo, useDeferredValue, useMemo, useReducer } from 'react'
import { countRender } from '../../../ui/count-renders.ts'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { Text } from '../../../ui/Text.tsx'
import type { DraftAnalysis } from '../../../policy/draft-analysis.ts'
import { agentPlaceAt } from '../../../policy/landing.ts'
import { partialPlaceAt, type PartialPlace } from '../../../policy/partial-outcome.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { policyToCompare, timelineOf } from '../model/timeline.ts'
import { changedView, initialView, type View } from '../model/view.ts'
import { JumpAnnouncement } from '../timeline/Jumps.tsx'
import { messageAt, whenAt } from '../timeline/ReadOut.tsx'
import { TimelineBars } from '../timeline/TimelineBars.tsx'
import { useJumps } from '../use-jumps.ts'
import { PanelActions } from './PanelActions.tsx'
import { ChangesRow, NotesRow } from './PanelCounts.tsx'
import { PanelJumps } from './PanelJumps.tsx'
import { PanelPhone } from './PanelPhone.tsx'
import { PanelWords } from './PanelWords.tsx'
import * as css from './panel.module.css'

/** In a lower window, the words stand in for the phone. A narrow panel needs more height for both. */
const roomForPhone = '(min-height: 800px) and (min-width: 1200px), (min-height: 900px)'

type Props = {
  /** The analysis of the draft; the same object for as long as it says the same. */
  analysis: DraftAnalysis
  /** True where the phone is shown, however low the window is. */
  isScrolling?: boolean
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

/**
 * Returns what the phone shows. A customer who was sent away at the end stays away, so that later only
 * the session link shows what access there is.
 */
function picturedPlace(customer: PartialPlace, link: PartialPlace, atMs: number) {
  const isByLink = atMs > 0 && customer.at !== 'room' && link.at !== 'session'
  return { place: isByLink ? link : customer, isByLink }
}

/** The outcome of the draft at a glance: the timeline, and one instant of it in a picture and words. */
export const Glance = memo(({ analysis, isScrolling = false }: Props) => {
  countRender('preview')
  const { policy, saved, settings, changed } = analysis
  const [view, onView] = useReducer(changedView, undefined, () =>
    initialView(new Date(), viewersZone()),
  )
  const { jumpedTo, onMove, onJump } = useJumps(onView)
  const model = useTimelineModel(analysis, view.cause)
  const hasRoomForPhone = useMediaQuery(roomForPhone)
  // The handle and what it says move at once; the screen may follow a frame later.
  const { atMs } = useDeferredValue(view)
  const customer = useStableValue(partialPlaceAt(policy, 'inRoom', atMs))
  const link = useStableValue(partialPlaceAt(policy, 'opensLink', atMs))
  const valueText = messageAt(model, view.atMs)
  const { heading, since } = whenAt(model, view.atMs)
  return (
    <>
      <TimelineBars model={model} atMs={view.atMs} valueText={valueText} onMove={onMove} isShort />
      <PanelJumps boundaries={model.boundaries} atMs={view.atMs} onJump={onJump} />
      <JumpAnnouncement instant={jumpedTo} text={valueText} />
      <div className={css.instant}>
        {(hasRoomForPhone || isScrolling) && (
          <PanelPhone {...picturedPlace(customer, link, atMs)} />
        )}
        <div className={css.beside}>
          <Text as="h3" variant="subtitle2">
            {heading}
          </Text>
          {since !== undefined && (
            <Text variant="body2" tone="secondary" className={css.since}>
              {since}
            </Text>
          )}
          <PanelWords
            inactivity={policy.agent.inactivity}
            agent={agentPlaceAt(policy, atMs)}
            customer={customer}
            link={link}
          />
        </div>
        <div className={css.foot}>
          {changed.length > 0 && settings && (
            <ChangesRow saved={saved} draft={settings} onLookAt={onJump} />
          )}
          <NotesRow />
          <PanelActions analysis={analysis} view={view} />
        </div>
      </div>
    </>
  )
})
