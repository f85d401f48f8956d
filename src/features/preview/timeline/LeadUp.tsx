import Typography from '@mui/material/Typography'
import { minuteMs } from '../../../policy/duration.ts'
import { formatExactInstant, leadUp } from '../../../words/en/preview-timeline.ts'
import type { View } from '../view.ts'

type Props = {
  /** How long the agent is inactive until the session ends; `null` where that is switched off. */
  lengthMs: number | null
  isInactivityUnknown: boolean
  cause: View['cause']
  endedAtMs: number
  timeZone: string
}

const steps = { margin: 0, paddingInlineStart: 2.5, display: 'grid', gap: 0.5 } as const

type StepsProps = { lengthMs: number; endedAtMs: number; timeZone: string }

function InactiveSteps({ lengthMs, endedAtMs, timeZone }: StepsProps) {
  const at = (ms: number) => formatExactInstant(ms, timeZone)
  return (
    <Typography component="ol" variant="body2" sx={steps}>
      <li>{leadUp.lastActivity(at(endedAtMs - lengthMs))}</li>
      <li>{leadUp.waiting(lengthMs / minuteMs)}</li>
      <li>{leadUp.ends(at(endedAtMs))}</li>
    </Typography>
  )
}

/** What leads up to the end, for the way it ends. */
export function LeadUp({ lengthMs, isInactivityUnknown, cause, endedAtMs, timeZone }: Props) {
  if (cause === 'agentEndsSession') {
    return (
      <Typography variant="body2">
        {leadUp.byHand(formatExactInstant(endedAtMs, timeZone))}
      </Typography>
    )
  }
  if (isInactivityUnknown) {
    return (
      <Typography variant="body2" color="error" sx={{ fontStyle: 'italic' }}>
        {leadUp.unknown}
      </Typography>
    )
  }
  if (lengthMs === null) return <Typography variant="body2">{leadUp.off}</Typography>
  return <InactiveSteps lengthMs={lengthMs} endedAtMs={endedAtMs} timeZone={timeZone} />
}
