import Radio from '@mui/material/Radio'
import type { Ref } from 'react'
import { choiceClass, choiceParts } from './choice-look.ts'
import { Text } from '../ui/Text.tsx'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  id: string
  value: string
  label: string
  help: string
  isChosen: boolean
  inputRef: Ref<HTMLInputElement> | undefined
}

/** One choice. The whole frame can be clicked; its accessible name is the label alone. */
export function ChoiceOption({ id, value, label, help, isChosen, inputRef }: Props) {
  const { isViewOnly, describedBy } = useViewOnly()
  return (
    <label htmlFor={id} className={choiceClass(isChosen, isViewOnly)}>
      <Radio
        id={id}
        value={value}
        size="small"
        className={choiceParts.radio}
        slotProps={{
          input: {
            ...(inputRef && { ref: inputRef }),
            'aria-labelledby': `${id}-label`,
            'aria-describedby': describedBy(`${id}-help`),
            ...(isViewOnly && { 'aria-disabled': true }),
          },
        }}
      />
      <div className={choiceParts.text}>
        <Text id={`${id}-label`} variant="subtitle2" as="div">
          {label}
        </Text>
        <Text id={`${id}-help`} variant="body2" tone="secondary">
          {help}
        </Text>
      </div>
    </label>
  )
}
