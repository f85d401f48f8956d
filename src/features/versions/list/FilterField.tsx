import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, type ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
import * as forms from '../forms.module.css'

type Ids = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type Props = {
  label: string
  help?: string
  problem?: string | undefined
  children: (ids: Ids) => ReactNode
}

/** A filter with its label, and its help or its problem. */
export function FilterField({ label, help, problem, children }: Props) {
  const id = useId()
  const helpId = `${id}-help`
  const note = problem ?? help
  return (
    <div>
      <Text as="label" htmlFor={id} variant="body2" className={forms.label}>
        {label}
      </Text>
      {children({
        id,
        ...(note !== undefined && { 'aria-describedby': helpId }),
        ...(problem !== undefined && { 'aria-invalid': true }),
      })}
      {help !== undefined && problem === undefined && (
        <Text id={helpId} variant="body2" tone="secondary">
          {help}
        </Text>
      )}
      {problem !== undefined && (
        <Text id={helpId} role="alert" variant="body2" tone="error">
          {problem}
        </Text>
      )}
    </div>
  )
}

type SelectProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** The options. */
  children: ReactNode
}

/** A filter with a choice of values. */
export function SelectFilter({ label, value, onChange, children }: SelectProps) {
  return (
    <FilterField label={label}>
      {(ids) => (
        <NativeSelect
          fullWidth
          value={value}
          onChange={({ target }) => onChange(target.value)}
          input={<OutlinedInput size="small" />}
          inputProps={ids}
        >
          {children}
        </NativeSelect>
      )}
    </FilterField>
  )
}
