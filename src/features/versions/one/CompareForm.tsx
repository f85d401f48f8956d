import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { comparePlace } from '../../../fields/places.ts'
import { compareWords } from '../../../words/en/versions.ts'
import { readVersions } from './compare-address.ts'

const row = { display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end' } as const

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
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block' }}>
        {label}
      </Typography>
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

/** Asks for two version numbers and leads to their comparison. */
export function CompareForm({ a, b }: { a: string; b: string }) {
  const problemId = useId()
  const navigate = useNavigate()
  const [one, setOne] = useState(a)
  const [other, setOther] = useState(b)
  const [isRefused, setRefused] = useState(`${a}${b}` !== '' && readVersions(a, b) === undefined)
  const compare = () => {
    const versions = readVersions(one, other)
    setRefused(versions === undefined)
    if (versions) void navigate(comparePlace(versions.a, versions.b))
  }
  const problem = isRefused ? problemId : undefined
  return (
    <Box
      component="form"
      noValidate
      aria-label={compareWords.form}
      onSubmit={(event) => {
        event.preventDefault()
        compare()
      }}
    >
      <Box sx={row}>
        <NumberField label={compareWords.first} value={one} problem={problem} onChange={setOne} />
        <NumberField
          label={compareWords.second}
          value={other}
          problem={problem}
          onChange={setOther}
        />
        <Button type="submit" variant="outlined" sx={{ minBlockSize: '2.5rem' }}>
          {compareWords.submit}
        </Button>
      </Box>
      {isRefused && (
        <Typography id={problemId} role="alert" variant="body2" color="error">
          {compareWords.problem}
        </Typography>
      )}
    </Box>
  )
}
