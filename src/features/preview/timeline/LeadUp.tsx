import { Text } from '../../../fields/Text.tsx'
import { minuteMs } from '../../../policy/duration.ts'
import { formatExactInstant, leadUp } from '../../../words/en/preview-timeline.ts'
import type { View } from '../view.ts'
import css from './LeadUp.module.css'

type Props = {
  /** How long the agent is inactive until the session ends; `null` where that is switched off. */
  lengthMs: number | null
  isInactivityUnknown: boolean
  cause: View['cause']
  endedAtMs: number
  timeZone: string
}

type StepsProps = { lengthMs: number; endedAtMs: number; timeZone: string }

function InactiveSteps({ lengthMs, endedAtMs, timeZone }: StepsProps) {
  const at = (ms: number) => formatExactInstant(ms, timeZone)
  return (
    <Text as="ol" variant="body2" className={css['steps']}>
      <li>{leadUp.lastActivity(at(endedAtMs - lengthMs))}</li>
      <li>{leadUp.waiting(lengthMs / minuteMs)}</li>
      <li>{leadUp.ends(at(endedAtMs))}</li>
    </Text>
  )
}

/** What leads up to the end, for the way it ends. */
export function LeadUp({ lengthMs, isInactivityUnknown, cause, endedAtMs, timeZone }: Props) {
  if (cause === 'agentEndsSession') {
    return <Text variant="body2">{leadUp.byHand(formatExactInstant(endedAtMs, timeZone))}</Text>
  }
  if (isInactivityUnknown) {
    return (
      <Text variant="body2" tone="error" className={css['open']}>
        {leadUp.unknown}
      </Text>
    )
  }
  if (lengthMs === null) return <Text variant="body2">{leadUp.off}</Text>
  return <InactiveSteps lengthMs={lengthMs} endedAtMs={endedAtMs} timeZone={timeZone} />
}
