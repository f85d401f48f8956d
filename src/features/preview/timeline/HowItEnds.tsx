import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import type { Policy } from '../../../policy/policy.ts'
import { leadUp, timeline } from '../../../words/en/preview-timeline.ts'
import { useSteady } from '../../../fields/use-steady.ts'
import type { Cause, View } from '../view.ts'
import { Choices } from './Choices.tsx'
import { inactiveMs } from './lead.ts'
import { LeadUp } from './LeadUp.tsx'

type Props = {
  policy: Policy
  isInactivityUnknown: boolean
  view: View
  onView: (change: Partial<View>) => void
}

type StillProps = Omit<Props, 'view' | 'policy'> & {
  lengthMs: number | null
  view: Omit<View, 'atMs'>
}

const causes: readonly Cause[] = ['agentEndsSession', 'agentInactive']
const situations: readonly View['situation'][] = ['inRoom', 'opensLink']

const column = { display: 'grid', gap: 2 } as const
const part = { display: 'grid', gap: 1 } as const

const Still = memo(({ lengthMs, isInactivityUnknown, view, onView }: StillProps) => (
  <Box sx={column}>
    <Box sx={part}>
      <Choices
        title={timeline.howItEnds}
        labels={timeline.causes}
        values={causes}
        chosen={view.cause}
        onChoose={(cause) => onView({ cause })}
      />
      <LeadUp
        lengthMs={lengthMs}
        isInactivityUnknown={isInactivityUnknown}
        cause={view.cause}
        endedAtMs={view.endedAtMs}
        timeZone={view.timeZone}
      />
      <Typography variant="body2" color="textSecondary">
        {leadUp.sameOutcome}
      </Typography>
    </Box>
    <Choices
      title={timeline.customer}
      labels={timeline.situations}
      values={situations}
      chosen={view.situation}
      onChoose={(situation) => onView({ situation })}
    />
  </Box>
))

/** How the session ends, and where the customer is then. Nothing of it moves with the handle. */
export const HowItEnds = memo(({ policy, isInactivityUnknown, view, onView }: Props) => {
  const { cause, situation, endedAtMs, timeZone } = view
  const still = useSteady({ cause, situation, endedAtMs, timeZone })
  return (
    <Still
      lengthMs={inactiveMs(policy)}
      isInactivityUnknown={isInactivityUnknown}
      view={still}
      onView={onView}
    />
  )
})
