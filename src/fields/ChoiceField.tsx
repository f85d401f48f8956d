import Box from '@mui/material/Box'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useController } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { settingLabels } from '../words/en/labels.ts'
import { anchors } from './anchors.ts'
import { ChoiceOption } from './ChoiceOption.tsx'
import { countRender } from './count-renders.ts'
import type { ChoiceName } from './field-names.ts'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: ChoiceName
  help?: string
  heading?: boolean
  choices: readonly { value: string; label: string; help: string }[]
}

/** A setting with one choice of several, each with a line that says what it means. */
export function ChoiceField({ name, help, choices, heading = false }: Props) {
  countRender('field')
  const { field } = useController<Draft, ChoiceName>({ name })
  const { describedBy, ifEditable } = useViewOnly()
  const id = anchors[name]
  return (
    <Box id={id}>
      <Typography
        id={`${id}-label`}
        component={heading ? 'h3' : 'div'}
        variant={heading ? 'subtitle1' : 'subtitle2'}
      >
        {settingLabels[name]}
      </Typography>
      {help !== undefined && (
        <Typography id={`${id}-help`} variant="body2" color="textSecondary">
          {help}
        </Typography>
      )}
      <RadioGroup
        name={name}
        value={field.value}
        onChange={ifEditable(field.onChange)}
        onBlur={field.onBlur}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(help === undefined ? undefined : `${id}-help`)}
        sx={{ gap: 1, marginBlockStart: 1.5 }}
      >
        {choices.map((choice, index) => (
          <ChoiceOption
            key={choice.value}
            id={`${id}-${choice.value}`}
            isChosen={field.value === choice.value}
            inputRef={index === 0 ? field.ref : undefined}
            {...choice}
          />
        ))}
      </RadioGroup>
    </Box>
  )
}
