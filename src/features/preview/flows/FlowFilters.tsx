import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { agentRedirectLabels } from '#messages/labels.ts'
import { filterLabels, flowLevelLabels, flowsPage } from '#messages/preview-flows.ts'
import { choicesOf, filterNames, type FilterName, type Filters } from './filters.ts'
import * as css from './flows.module.css'

const choiceLabels: Record<string, string> = {
  ...agentRedirectLabels,
  ...flowLevelLabels,
  with: flowsPage.with,
  without: flowsPage.without,
}

type FilterProps = { name: FilterName; value: string | undefined; onChange: Props['onChange'] }

function Filter({ name, value, onChange }: FilterProps) {
  const id = useId()
  return (
    <div>
      <Text as="label" htmlFor={id} variant="body2" className={css.label}>
        {filterLabels[name]}
      </Text>
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

/** The filters of the flows, each with a choice that lets all of them through. */
export function FlowFilters({ filters, onChange }: Props) {
  return (
    <fieldset aria-label={flowsPage.filters} className={css.filters}>
      {filterNames.map((name) => (
        <Filter key={name} name={name} value={filters[name]} onChange={onChange} />
      ))}
    </fieldset>
  )
}
