import { useEffect } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { countRender } from './count-renders.ts'
import type { TextName } from './field-names.ts'

/**
 * A field of typed text: its value, its error and how to change it. A value that cannot be used is
 * checked as soon as its field appears, so that switching a part on again shows what is wrong with
 * what was kept there.
 */
export function useTextField(name: TextName) {
  countRender('field')
  const { trigger } = useFormContext<Draft>()
  const { field, fieldState } = useController<Draft, TextName>({ name })
  const isEmpty = field.value === ''
  useEffect(() => {
    if (!isEmpty) void trigger(name)
    // oxlint-disable-next-line react/exhaustive-deps -- only when the field appears, not per keystroke
  }, [name, trigger])
  return { field, problem: fieldState.error?.message }
}
