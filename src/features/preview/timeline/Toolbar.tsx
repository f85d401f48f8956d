import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { memo, useCallback, useId, type ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { timeline } from '#messages/preview-timeline.ts'
import type { Cause, View } from '../model/view.ts'
import { TimeZoneChoice } from './TimeZoneChoice.tsx'
import * as css from './Toolbar.module.css'

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
    <div className={css.part}>
      <Text id={id} as="div" variant="body2" tone="secondary">
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

const causes: readonly Cause[] = ['agentEndsSession', 'agentInactive']
const situations: readonly View['situation'][] = ['inRoom', 'opensLink']

type Props = Pick<View, 'cause' | 'situation' | 'timeZone'> & {
  onView: (change: Partial<View>) => void
}

/** The choices themselves. They do not follow the handle. */
const ViewChoices = memo(({ cause, situation, timeZone, onView }: Props) => {
  const onTimeZone = useCallback((zone: string) => onView({ timeZone: zone }), [onView])
  return (
    <>
      <Choices
        title={timeline.howItEnds}
        labels={timeline.causes}
        values={causes}
        chosen={cause}
        onChoose={(one) => onView({ cause: one })}
      />
      <Choices
        title={timeline.customer}
        labels={timeline.situations}
        values={situations}
        chosen={situation}
        onChoose={(one) => onView({ situation: one })}
      />
      <TimeZoneChoice timeZone={timeZone} onTimeZone={onTimeZone} />
    </>
  )
})

type ToolbarProps = Props & {
  /** What stands at the end of the row. */
  children?: ReactNode
}

/**
 * The choices of how the session ends, where the customer is, and the time zone, in one row where
 * there is room.
 */
export function Toolbar({ children, ...choices }: ToolbarProps) {
  return (
    <div className={css.bar}>
      <ViewChoices {...choices} />
      {children}
    </div>
  )
}
