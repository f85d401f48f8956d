import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, useState } from 'react'
import { useNavigate } from '../../../routing/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { comparePath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import { comparisonMessages } from '#messages/versions.ts'
import * as css from '../forms.module.css'
import { readVersions } from './compare-address.ts'

type FieldProps = {
  label: string
  value: string
  problem: string | undefined
  onChange: (text: string) => void
}

function NumberField({ label, value, problem, onChange }: FieldProps) {
  const id = useId()
  return (
    <div>
      <Text as="label" htmlFor={id} variant="body2" className={css.label}>
        {label}
      </Text>
      <OutlinedInput
        size="small"
        value={value}
        error={problem !== undefined}
        inputProps={{
          id,
          inputMode: 'numeric',
          'aria-invalid': problem !== undefined,
          'aria-describedby': problem,
          size: 8,
        }}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

/** A form that asks for two version numbers and opens their comparison. */
export function CompareForm({ a, b }: { a: string; b: string }) {
  const problemId = useId()
  const navigate = useNavigate()
  const [first, setFirst] = useState(a)
  const [second, setSecond] = useState(b)
  const [isRefused, setRefused] = useState(`${a}${b}` !== '' && readVersions(a, b) === undefined)
  const compare = () => {
    const versions = readVersions(first, second)
    setRefused(versions === undefined)
    if (versions) navigate(comparePath(versions.a, versions.b))
  }
  const problem = isRefused ? problemId : undefined
  return (
    <form
      noValidate
      aria-label={comparisonMessages.form}
      onSubmit={(event) => {
        event.preventDefault()
        compare()
      }}
    >
      <div className={css.row}>
        <NumberField
          label={comparisonMessages.first}
          value={first}
          problem={problem}
          onChange={setFirst}
        />
        <NumberField
          label={comparisonMessages.second}
          value={second}
          problem={problem}
          onChange={setSecond}
        />
        <Button type="submit" variant="outlined" className={css.submit}>
          {comparisonMessages.submit}
        </Button>
      </div>
      {isRefused && (
        <Text id={problemId} role="alert" variant="body2" tone="error">
          {comparisonMessages.problem}
        </Text>
      )}
    </form>
  )
}
