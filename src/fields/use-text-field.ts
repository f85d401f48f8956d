import { useEffect } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { countRender } from './count-renders.ts'
import type { TextName } from './field-names.ts'
import { useViewOnly } from './use-view-only.ts'

/**
 * A field of typed text: its value, its error and how to change it. A value that cannot be used is
 * checked as soon as its field appears, so that switching a part on again shows what is wrong with
 * what was kept there. Of the two elements of MUI's input, only the inner one can take the focus,
 * so what is to be spread on it has `inputRef` and no `ref`; `described` is for the inner one alone.
 */
export function useTextField(name: TextName, id: string) {
  countRender('field')
  const { trigger } = useFormContext<Draft>()
  const { field: controlled, fieldState } = useController<Draft, TextName>({ name })
  const { ref: inputRef, ...field } = controlled
  const { isViewOnly, describedBy } = useViewOnly()
  const problem = fieldState.error?.message
  const isEmpty = field.value === ''
  useEffect(() => {
    if (!isEmpty) void trigger(name)
    // oxlint-disable-next-line react/exhaustive-deps -- only when the field appears, not per keystroke
  }, [name, trigger])
  const described = {
    'aria-describedby': describedBy(problem && `${id}-problem`, `${id}-help`),
    readOnly: isViewOnly,
  }
  return { field: { ...field, inputRef }, problem, described }
}
