import RadioGroup from '@mui/material/RadioGroup'
import { Fragment, type ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { settingLabels } from '#messages/labels.ts'
import { settingHelp } from '#messages/settings-help.ts'
import { anchors } from '../routing/anchors.ts'
import * as css from './choice-field.module.css'
import { ChoiceOption } from './ChoiceOption.tsx'
import { countRender } from '../ui/count-renders.ts'
import type { ChoiceName } from './field-names.ts'
import { FieldNotes } from './FieldNotes.tsx'
import { Text } from '../ui/Text.tsx'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: ChoiceName
  /** True if the label is shown. Otherwise, only a screen reader names the choices. */
  heading?: boolean
  /** The choices. The fields in `detail` stand below the choice as long as it is chosen. */
  choices: readonly { value: string; label: string; help: string; detail?: ReactNode }[]
}

/** A setting with one choice of several. */
export function ChoiceField({ name, choices, heading = false }: Props) {
  countRender('field')
  const { field } = useController<Draft, ChoiceName>({ name })
  const { describedBy, ifEditable } = useViewOnly()
  const id = anchors[name]
  const help = settingHelp[name]
  return (
    <div id={id}>
      {heading && (
        <Text id={`${id}-label`} as="h3" variant="subtitle2">
          {settingLabels[name]}
        </Text>
      )}
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
        {...(heading
          ? { 'aria-labelledby': `${id}-label` }
          : { 'aria-label': settingLabels[name] })}
        aria-describedby={describedBy(help === null ? undefined : `${id}-help`)}
        className={css.choices}
      >
        {choices.map(({ detail, ...choice }, index) => (
          <Fragment key={choice.value}>
            <ChoiceOption
              id={`${id}-${choice.value}`}
              isChosen={field.value === choice.value}
              inputRef={index === 0 ? field.ref : undefined}
              {...choice}
            />
            {detail !== undefined && field.value === choice.value && (
              <div className={css.detail}>{detail}</div>
            )}
          </Fragment>
        ))}
      </RadioGroup>
      <FieldNotes setting={name} />
    </div>
  )
}
