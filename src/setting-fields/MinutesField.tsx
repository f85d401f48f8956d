import InputAdornment from '@mui/material/InputAdornment'
import type { SettingOfKind } from '../policy/setting-registry.ts'
import { settingLabels, unitLabels } from '#messages/labels.ts'
import { settingHelp } from '#messages/settings-help.ts'
import { minutesLimits } from '#messages/settings-problems.ts'
import { anchors } from '../routing/anchors.ts'
import { FieldFrame } from './FieldFrame.tsx'
import * as css from './MinutesField.module.css'
import { Text } from '../ui/Text.tsx'
import { TextInput } from './TextInput.tsx'
import { useProblem } from './use-problem.ts'
import { useTurnOff } from './use-turn-off.ts'

// Not the paragraph of the adornment, which text spacing would move (WCAG 1.4.12).
const unit = (
  <InputAdornment position="end">
    <Text as="span" tone="secondary">
      {unitLabels.minutes}
    </Text>
  </InputAdornment>
)

/** A setting that is a number of minutes. */
export function MinutesField({ name }: { name: SettingOfKind<'number'> }) {
  const id = anchors[name]
  const problem = useProblem(name)
  const quickFix = useTurnOff(name, problem)
  return (
    <FieldFrame
      id={id}
      label={settingLabels[name]}
      help={
        <>
          <div>{minutesLimits(name)}</div>
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
