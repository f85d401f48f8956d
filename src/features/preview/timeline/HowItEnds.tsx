import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { memo, useId } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { useStableValue } from '../../../ui/use-stable-value.ts'
import { minuteMs } from '../../../policy/duration.ts'
import type { Partly } from '../../../policy/partial-policy.ts'
import type { InactivityPolicy } from '../../../policy/policy.ts'
import { beforeEnd, formatExactInstant, timeline } from '#messages/preview-timeline.ts'
import type { Cause, View } from '../model/view.ts'
import * as css from './HowItEnds.module.css'

type ChoicesProps<T extends string> = {
  title: string
  labels: Record<T, string>
  values: readonly T[]
  chosen: T
  onChoose: (value: T) => void
}

/** One choice of two or three, side by side where there is room. */
function Choices<T extends string>({ title, labels, values, chosen, onChoose }: ChoicesProps<T>) {
  const id = useId()
  const choose = (value: string) => {
    const one = values.find((known) => known === value)
    if (one !== undefined) onChoose(one)
  }
  return (
    <div>
      <Text id={id} as="h3" variant="subtitle1">
        {title}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        onChange={(_, value) => choose(value)}
        className={css.group}
      >
        {values.map((value) => (
          <label key={value} className={css.option} data-chosen={value === chosen || undefined}>
            <Radio value={value} size="small" className={css.radio} />
            <span>{labels[value]}</span>
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}

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

type SummaryProps = {
  inactivity: Partly<InactivityPolicy>
  view: Pick<View, 'cause' | 'endedAtMs' | 'timeZone'>
}

/** The events before the end, by its cause. */
function EndCauseSummary({ inactivity, view: { cause, endedAtMs, timeZone } }: SummaryProps) {
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

const causes: readonly Cause[] = ['agentEndsSession', 'agentInactive']
const situations: readonly View['situation'][] = ['inRoom', 'opensLink']

type Props = {
  inactivity: Partly<InactivityPolicy>
  view: View
  onView: (change: Partial<View>) => void
}

type StillProps = Omit<Props, 'view'> & { view: Omit<View, 'atMs'> }

const Still = memo(({ inactivity, view, onView }: StillProps) => (
  <div className={css.column}>
    <div className={css.part}>
      <Choices
        title={timeline.howItEnds}
        labels={timeline.causes}
        values={causes}
        chosen={view.cause}
        onChoose={(cause) => onView({ cause })}
      />
      <EndCauseSummary inactivity={inactivity} view={view} />
      <Text variant="body2" tone="secondary">
        {beforeEnd.sameOutcome}
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

/** The choice of how the session ends and where the customer is. It does not follow the handle. */
export const HowItEnds = memo(({ inactivity, view, onView }: Props) => {
  const { cause, situation, endedAtMs, timeZone } = view
  const still = useStableValue({ cause, situation, endedAtMs, timeZone })
  return <Still inactivity={useStableValue(inactivity)} view={still} onView={onView} />
})
