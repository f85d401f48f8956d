import InputBase from '@mui/material/InputBase'
import { clsx } from 'clsx'
import { memo, useEffect, type ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { countRender } from '../ui/count-renders.ts'
import type { TextName } from './field-names.ts'
import * as css from './input.module.css'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: TextName
  id: string
  label: string
  /** True if the text cannot be used; `FieldMessages` says why. */
  isWrong: boolean
  kind: 'numeric' | 'url'
  /** The content behind the text. Pass the same element on every render. */
  end?: ReactNode
  placeholder?: string
  className: string | undefined
}

/**
 * A text input. The browser keeps the text and the form reads it there, so typing renders nothing; a
 * reset of the form does, and writes the text. A value is validated as soon as its field appears, so
 * that turning a part on again shows the problem of a kept value.
 */
export const TextInput = memo(
  ({ name, id, label, isWrong, kind, end, placeholder, className }: Props) => {
    countRender('field')
    const { register, trigger, getValues } = useFormContext<Draft>()
    const { isViewOnly, describedBy } = useViewOnly()
    // Only the inner one of the two elements of MUI's input can take the focus.
    const { ref: inputRef, ...registered } = register(name)
    useEffect(() => {
      if (getValues(name) !== '') void trigger(name)
    }, [name, trigger, getValues])
    return (
      <InputBase
        {...registered}
        inputRef={inputRef}
        id={id}
        error={isWrong}
        autoComplete="off"
        endAdornment={end}
        placeholder={placeholder}
        slotProps={{
          input: {
            'aria-label': label,
            inputMode: kind,
            spellCheck: false,
            readOnly: isViewOnly,
            'aria-describedby': describedBy(`${id}-${isWrong ? 'problem' : 'help'}`),
          },
        }}
        className={clsx(css.box, className)}
      />
    )
  },
)
