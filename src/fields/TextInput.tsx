import OutlinedInput from '@mui/material/OutlinedInput'
import { memo, useEffect, type ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { countRender } from './count-renders.ts'
import type { TextName } from './field-names.ts'
import { useViewOnly } from './use-view-only.ts'

type Props = {
  name: TextName
  id: string
  /** Whether what is typed cannot be used, and {@link FieldFrame} says why. */
  isWrong: boolean
  kind: 'numeric' | 'url'
  /** What stands behind the text; the same element each time. */
  end?: ReactNode
  placeholder?: string
  className?: string | undefined
}

/**
 * What text is typed into. The browser keeps the text and the form reads it there, so nothing here
 * is drawn again while somebody types; a reset of the form does draw it, and writes its text. A
 * value that cannot be used is checked as soon as its field appears, so that switching a part on
 * again shows what is wrong with what was kept there.
 */
export const TextInput = memo(({ name, id, isWrong, kind, end, placeholder, className }: Props) => {
  countRender('field')
  const { register, trigger, getValues } = useFormContext<Draft>()
  const { isViewOnly, describedBy } = useViewOnly()
  // Of the two elements of MUI's input, only the inner one can take the focus.
  const { ref: inputRef, ...registered } = register(name)
  useEffect(() => {
    if (getValues(name) !== '') void trigger(name)
  }, [name, trigger, getValues])
  return (
    <OutlinedInput
      {...registered}
      inputRef={inputRef}
      id={id}
      size="small"
      fullWidth={kind === 'url'}
      error={isWrong}
      autoComplete="off"
      endAdornment={end}
      placeholder={placeholder}
      slotProps={{
        input: {
          inputMode: kind,
          spellCheck: false,
          readOnly: isViewOnly,
          'aria-describedby': describedBy(isWrong ? `${id}-problem` : undefined, `${id}-help`),
        },
      }}
      className={className}
    />
  )
})
