import OutlinedInput from '@mui/material/OutlinedInput'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useClient } from '../../../api/client-context.ts'
import { peopleQuery } from '../../../api/versions-queries.ts'
import { compareNames, versionFilters } from '#messages/versions.ts'
import { FilterField, SelectFilter } from './FilterField.tsx'
import { wholeName } from './filters.ts'

/** The value of the option for people who are not in the list. No name consists of a space. */
const someoneElse = ' '

type Props = { value: string; onChange: (by: string) => void }

/** A text field that filters on Enter or blur, because half a name is not worth a search. */
function TypedPerson({ value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  useEffect(() => input.current?.focus(), [])
  return (
    <FilterField label={versionFilters.by} help={versionFilters.byHelp}>
      {(ids) => (
        <OutlinedInput
          fullWidth
          size="small"
          type="search"
          value={typed}
          inputRef={input}
          inputProps={{ ...ids, dir: 'auto' }}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => onChange(typed)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onChange(typed)
          }}
        />
      )}
    </FilterField>
  )
}

/**
 * A filter by the person who saved. It lists the people whom the server names. If these are not all,
 * a name can be typed, and a name in the URL is an option of its own.
 */
export function PersonFilter({ value, onChange }: Props) {
  const { data, isError } = useQuery(peopleQuery(useClient()))
  const [isTyping, setTyping] = useState(false)
  if (isTyping) {
    const finish = (by: string) => {
      setTyping(false)
      if (by.trim() !== value) onChange(by)
    }
    return <TypedPerson value={value} onChange={finish} />
  }
  const names = (data?.people ?? []).map(({ name }) => name).toSorted(compareNames)
  const isListed = value === '' || names.some((name) => wholeName(name) === value)
  return (
    <SelectFilter
      label={versionFilters.by}
      value={value}
      onChange={(chosen) => {
        if (chosen === someoneElse) setTyping(true)
        else onChange(chosen)
      }}
    >
      <option value="">{versionFilters.anyone}</option>
      {!isListed && <option value={value}>{value}</option>}
      {names.map((name) => (
        <option key={name} value={wholeName(name)}>
          {name}
        </option>
      ))}
      {(isError || data?.isComplete === false) && (
        <option value={someoneElse}>{versionFilters.someoneElse}</option>
      )}
    </SelectFilter>
  )
}
