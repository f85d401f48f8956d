import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { agentRedirectLabels } from '../../../words/en/labels.ts'
import { filterLabels, flowLevelLabels, flowsPage } from '../../../words/en/preview-flows.ts'
import { choicesOf, filterNames, type FilterName, type Filters } from './filters.ts'

const choiceLabels: Record<string, string> = {
  ...agentRedirectLabels,
  ...flowLevelLabels,
  with: flowsPage.with,
  without: flowsPage.without,
}

const bar = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'repeat(auto-fill, minmax(min(100%, 10rem), 1fr))',
    md: 'repeat(3, 1fr)',
    lg: 'repeat(6, 1fr)',
  },
  alignItems: 'end',
  gap: 2,
  border: 0,
  margin: 0,
  padding: 0,
  minInlineSize: 0,
} as const

type FilterProps = { name: FilterName; value: string | undefined; onChange: Props['onChange'] }

function Filter({ name, value, onChange }: FilterProps) {
  const id = useId()
  return (
    <div>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block' }}>
        {filterLabels[name]}
      </Typography>
      <NativeSelect
        fullWidth
        value={value ?? ''}
        onChange={({ target }) => onChange(name, target.value === '' ? undefined : target.value)}
        input={<OutlinedInput size="small" />}
        inputProps={{ id }}
      >
        <option value="">{flowsPage.any}</option>
        {choicesOf(name).map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabels[choice]}
          </option>
        ))}
      </NativeSelect>
    </div>
  )
}

type Props = {
  filters: Filters
  onChange: (name: FilterName, value: string | undefined) => void
}

/** What the flows are filtered by, each with a choice that lets all through. */
export function FlowFilters({ filters, onChange }: Props) {
  return (
    <Box component="fieldset" aria-label={flowsPage.filters} sx={bar}>
      {filterNames.map((name) => (
        <Filter key={name} name={name} value={filters[name]} onChange={onChange} />
      ))}
    </Box>
  )
}
