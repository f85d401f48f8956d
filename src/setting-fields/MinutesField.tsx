import InputAdornment from '@mui/material/InputAdornment'
import { settingLabels, unitLabels } from '../messages/en/labels.ts'
import { settingHelp } from '../messages/en/settings-help.ts'
import { minutesLimits } from '../messages/en/settings-problems.ts'
import { anchors } from '../routing/anchors.ts'
import { FieldFrame } from './FieldFrame.tsx'
import * as css from './MinutesField.module.css'
import { Text } from '../ui/Text.tsx'
import { TextInput } from './TextInput.tsx'
import { useProblem } from './use-problem.ts'
import { useTurnOff } from './use-turn-off.ts'

const name = 'agent.endWhenInactive.minutes'

// Not the paragraph of the adornment, which text spacing would move (WCAG 1.4.12).
const unit = (
  <InputAdornment position="end">
    <Text as="span" tone="secondary">
      {unitLabels.minutes}
    </Text>
  </InputAdornment>
)

/** The minutes of inactivity after which a session ends. */
export function MinutesField() {
  const id = anchors[name]
  const problem = useProblem(name)
  const quickFix = useTurnOff(name, problem)
  return (
    <FieldFrame
      id={id}
      label={settingLabels[name]}
      help={
        <>
          <div>{minutesLimits}</div>
          <div>{settingHelp[name]}</div>
        </>
      }
      problem={problem?.message}
      quickFix={quickFix}
    >
      <TextInput
        name={name}
        id={id}
        isWrong={problem !== undefined}
        kind="numeric"
        end={unit}
        className={css.minutes}
      />
    </FieldFrame>
  )
}
