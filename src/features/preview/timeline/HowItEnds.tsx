import { memo } from 'react'
import type { Policy } from '../../../policy/policy.ts'
import { leadUp, timeline } from '../../../words/en/preview-timeline.ts'
import { useStableValue } from '../../../fields/use-stable-value.ts'
import { Text } from '../../../fields/Text.tsx'
import type { Cause, View } from '../view.ts'
import { Choices } from './Choices.tsx'
import css from './HowItEnds.module.css'
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

const Still = memo(({ lengthMs, isInactivityUnknown, view, onView }: StillProps) => (
  <div className={css['column']}>
    <div className={css['part']}>
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
      <Text variant="body2" tone="secondary">
        {leadUp.sameOutcome}
      </Text>
    </div>
    <Choices
      title={timeline.customer}
      labels={timeline.situations}
      values={situations}
      chosen={view.situation}
      onChoose={(situation) => onView({ situation })}
    />
  </div>
))

/** How the session ends, and where the customer is then. Nothing of it moves with the handle. */
export const HowItEnds = memo(({ policy, isInactivityUnknown, view, onView }: Props) => {
  const { cause, situation, endedAtMs, timeZone } = view
  const still = useStableValue({ cause, situation, endedAtMs, timeZone })
  return (
    <Still
      lengthMs={inactiveMs(policy)}
      isInactivityUnknown={isInactivityUnknown}
      view={still}
      onView={onView}
    />
  )
})
