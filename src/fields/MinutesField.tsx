import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { settingLabels, unitLabels } from '../words/en/labels.ts'
import { minutesLimits } from '../words/en/settings-problems.ts'
import { anchors } from './anchors.ts'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { useTextField } from './use-text-field.ts'
import { useTurnOff } from './use-turn-off.ts'

const name = 'agent.endWhenInactive.minutes'

/** The whole minutes of inactivity after which a session ends. */
export function MinutesField({ help }: { help: string }) {
  const { field, problem } = useTextField(name)
  const mend = useTurnOff('agent.endWhenInactive.enabled', field.value)
  const id = anchors[name]
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
        slotProps={{
          input: { inputMode: 'numeric', 'aria-describedby': describedBy(id, problem) },
        }}
        sx={{ inlineSize: 200 }}
      />
    </FieldFrame>
  )
}
