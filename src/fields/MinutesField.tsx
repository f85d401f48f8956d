import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { settingLabels, unitLabels } from '../words/en/labels.ts'
import { minutesLimits } from '../words/en/settings-problems.ts'
import { anchors } from './anchors.ts'
import { FieldFrame } from './FieldFrame.tsx'
import css from './MinutesField.module.css'
import { useTextField } from './use-text-field.ts'
import { useTurnOff } from './use-turn-off.ts'

const name = 'agent.endWhenInactive.minutes'

/** The whole minutes of inactivity after which a session ends. */
export function MinutesField({ help }: { help: string }) {
  const id = anchors[name]
  const { field, problem, described } = useTextField(name, id)
  const mend = useTurnOff('agent.endWhenInactive.enabled', field.value)
  return (
    <FieldFrame
      id={id}
      label={settingLabels[name]}
      help={
        <>
          <div>{minutesLimits}</div>
          <div>{help}</div>
        </>
      }
      problem={problem}
      mend={mend}
    >
      <OutlinedInput
        {...field}
        id={id}
        size="small"
        error={problem !== undefined}
        autoComplete="off"
        endAdornment={<InputAdornment position="end">{unitLabels.minutes}</InputAdornment>}
        slotProps={{ input: { inputMode: 'numeric', ...described } }}
        className={css['minutes']}
      />
    </FieldFrame>
  )
}
