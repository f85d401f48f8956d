import { memo } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { minuteMs } from '../../../policy/duration.ts'
import type { Partly } from '../../../policy/partial-policy.ts'
import type { InactivityPolicy } from '../../../policy/policy.ts'
import { beforeEnd, formatExactInstant } from '#messages/preview-timeline.ts'
import type { View } from '../model/view.ts'
import * as css from './body.module.css'

type StepsProps = { minutes: number; endedAtMs: number; timeZone: string }

function InactivitySteps({ minutes, endedAtMs, timeZone }: StepsProps) {
  const at = (ms: number) => formatExactInstant(ms, timeZone)
  return (
    <Text as="ol" variant="body2" className={css.steps}>
      <li>{beforeEnd.lastActivity(at(endedAtMs - minutes * minuteMs))}</li>
      <li>{beforeEnd.waiting(minutes)}</li>
      <li>{beforeEnd.ends(at(endedAtMs))}</li>
    </Text>
  )
}

type Props = {
  inactivity: Partly<InactivityPolicy>
  view: Pick<View, 'cause' | 'endedAtMs' | 'timeZone'>
}

/** The events before the end, by its cause. */
function EndCauseSummary({ inactivity, view: { cause, endedAtMs, timeZone } }: Props) {
  if (cause === 'agentEndsSession') {
    return <Text variant="body2">{beforeEnd.byHand(formatExactInstant(endedAtMs, timeZone))}</Text>
  }
  if (!inactivity.known) {
    return (
      <Text variant="body2" tone="error" className={css.unknown}>
        {beforeEnd.unknown}
      </Text>
    )
  }
  if (!inactivity.value.endsSession) return <Text variant="body2">{beforeEnd.off}</Text>
  const { minutes } = inactivity.value
  return <InactivitySteps minutes={minutes} endedAtMs={endedAtMs} timeZone={timeZone} />
}

const Still = memo((props: Props) => (
  <>
    <EndCauseSummary {...props} />
    <Text variant="body2" tone="secondary">
      {beforeEnd.sameOutcome}
    </Text>
  </>
))

/** What happens before the session ends. It does not follow the handle. */
export const BeforeEnd = memo(({ inactivity, view: { cause, endedAtMs, timeZone } }: Props) => (
  <Still
    inactivity={useStableValue(inactivity)}
    view={useStableValue({ cause, endedAtMs, timeZone })}
  />
))
