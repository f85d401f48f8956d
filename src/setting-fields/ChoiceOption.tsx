import Radio from '@mui/material/Radio'
import { clsx } from 'clsx'
import type { Ref } from 'react'
import { Text } from '../ui/Text.tsx'
import * as hidden from '../ui/visually-hidden.module.css'
import * as css from './choice-field.module.css'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  id: string
  value: string
  label: string
  help: string
  isChosen: boolean
  inputRef: Ref<HTMLInputElement> | undefined
}

const ring = <span className={css.ring} />
const chosenRing = <span className={clsx(css.ring, css.chosen)} />

/**
 * One choice. Its whole line can be clicked; its accessible name is the label alone. Only the chosen one
 * shows its help, which describes the others to a screen reader as well.
 */
export function ChoiceOption({ id, value, label, help, isChosen, inputRef }: Props) {
  const { isViewOnly, describedBy } = useViewOnly()
  return (
    <label htmlFor={id} className={clsx(css.choice, isViewOnly && css.fixed)}>
      <Radio
        id={id}
        value={value}
        size="small"
        icon={ring}
        checkedIcon={chosenRing}
        className={css.radio}
        slotProps={{
          input: {
            ...(inputRef && { ref: inputRef }),
            'aria-labelledby': `${id}-label`,
            'aria-describedby': describedBy(`${id}-help`),
            ...(isViewOnly && { 'aria-disabled': true }),
          },
        }}
      />
      <div className={css.text}>
        <Text id={`${id}-label`} as="div">
          {label}
        </Text>
        <Text
          id={`${id}-help`}
          variant="body2"
          tone="secondary"
          className={isChosen ? undefined : hidden.hidden}
        >
          {help}
        </Text>
      </div>
    </label>
  )
}
