import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { memo, useLayoutEffect, useRef, type RefObject } from 'react'
import { instantForm } from '#messages/preview-instant.ts'
import type { RelativeInstant } from '../model/relative-instant.ts'
import * as css from './InstantForm.module.css'

/** A change of some of the fields. */
export type InstantChange = Partial<RelativeInstant>

/**
 * Returns the ref of a field in which the browser keeps the value. A new `value` is written into it,
 * so that a handle that moves renders no field of MUI.
 */
function useWrittenValue<Field extends HTMLInputElement | HTMLSelectElement>(
  value: string,
): RefObject<Field | null> {
  const field = useRef<Field>(null)
  // After every render: new choices of a select lose the one that was chosen.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value
  })
  return field
}

type NumberProps = {
  isWrong: boolean
  /** The id of the text that says why. */
  problemId: string
  onChange: (change: InstantChange) => void
}

type NumberInputProps = NumberProps & { inputRef: RefObject<HTMLInputElement | null> }

const NumberInput = memo(({ isWrong, problemId, inputRef, onChange }: NumberInputProps) => (
  <OutlinedInput
    size="small"
    className={css.number}
    error={isWrong}
    inputRef={inputRef}
    onChange={({ target }) => onChange({ number: target.value })}
    autoComplete="off"
    onKeyDown={(event) => {
      // It may stand in the form of the settings, which Enter must not save.
      if (event.key === 'Enter') event.preventDefault()
    }}
    slotProps={{
      input: {
        'aria-label': instantForm.number,
        'aria-describedby': problemId,
        inputMode: 'numeric',
        maxLength: 20,
      },
    }}
  />
))

/** The field for the number of a distance. */
export function NumberField({ value, ...input }: NumberProps & { value: string }) {
  return <NumberInput inputRef={useWrittenValue<HTMLInputElement>(value)} {...input} />
}

/** One choice of a field, and what it changes. */
export type InstantChoice = { value: string; label: string; change: InstantChange }

type ChoiceProps = {
  name: string
  choices: readonly InstantChoice[]
  onChange: (change: InstantChange) => void
}

type ChoiceInputProps = ChoiceProps & { inputRef: RefObject<HTMLSelectElement | null> }

const ChoiceInput = memo(({ name, choices, inputRef, onChange }: ChoiceInputProps) => (
  <NativeSelect
    onChange={({ target }) => {
      const chosen = choices.find((choice) => choice.value === target.value)
      if (chosen !== undefined) onChange(chosen.change)
    }}
    input={<OutlinedInput size="small" className={css.field} />}
    inputRef={inputRef}
    inputProps={{ 'aria-label': name }}
  >
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </NativeSelect>
))

/** A field for one of several choices. */
export function ChoiceField({ value, ...input }: ChoiceProps & { value: string }) {
  return <ChoiceInput inputRef={useWrittenValue<HTMLSelectElement>(value)} {...input} />
}
