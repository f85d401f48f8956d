import OutlinedInput from '@mui/material/OutlinedInput'
import { useId } from 'react'
import css from './TypedField.module.css'

type Props = {
  label: string
  value: string
  /** The id of the reason why it can only be read, where it can. */
  reason: string | undefined
  onType: (text: string) => void
  onEnter: () => void
}

/**
 * A text field of the customer's screen. It may stand inside the form of the settings, which Enter
 * must not save; and its text is no setting, so it has no name there.
 */
export function TypedField({ label, value, reason, onType, onEnter }: Props) {
  const id = useId()
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={css['label']}>
        {label}
      </label>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        autoComplete="off"
        value={value}
        readOnly={reason !== undefined}
        className={css['input']}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter()
        }}
        slotProps={{ input: { maxLength: 200, 'aria-describedby': reason } }}
      />
    </div>
  )
}
