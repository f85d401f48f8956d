import { useId } from 'react'
import { pictured } from '../../../../words/en/preview-screens.ts'
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
 * A text field of the customer's screen: a native one, because moving the handle over a boundary
 * puts three of them there. It may stand inside the form of the settings, which Enter
 * must not save; and its text is no setting, so it has no name there.
 */
export function TypedField({ label, value, reason, onType, onEnter }: Props) {
  const id = useId()
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={css['label']}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        aria-label={pictured.customer(label)}
        autoComplete="off"
        maxLength={200}
        value={value}
        readOnly={reason !== undefined}
        aria-describedby={reason}
        className={css['input']}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onEnter()
        }}
      />
    </div>
  )
}
