import RadioGroup from '@mui/material/RadioGroup'
import { useController } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { settingLabels } from '#messages/labels.ts'
import { settingHelp } from '#messages/settings-help.ts'
import { anchors } from '../routing/anchors.ts'
import * as css from './ChoiceField.module.css'
import { ChoiceOption } from './ChoiceOption.tsx'
import { countRender } from '../ui/count-renders.ts'
import type { ChoiceName } from './field-names.ts'
import { Text } from '../ui/Text.tsx'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: ChoiceName
  heading?: boolean
  choices: readonly { value: string; label: string; help: string }[]
}

/** A setting with one choice of several, each with a line of help. */
export function ChoiceField({ name, choices, heading = false }: Props) {
  countRender('field')
  const { field } = useController<Draft, ChoiceName>({ name })
  const { describedBy, ifEditable } = useViewOnly()
  const id = anchors[name]
  const help = settingHelp[name]
  return (
    <div id={id}>
      <Text
        id={`${id}-label`}
        as={heading ? 'h3' : 'div'}
        variant={heading ? 'subtitle1' : 'subtitle2'}
      >
        {settingLabels[name]}
      </Text>
      {help !== null && (
        <Text id={`${id}-help`} variant="body2" tone="secondary">
          {help}
        </Text>
      )}
      <RadioGroup
        name={name}
        value={field.value}
        onChange={ifEditable(field.onChange)}
        onBlur={field.onBlur}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(help === null ? undefined : `${id}-help`)}
        className={css.choices}
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
    </div>
  )
}
