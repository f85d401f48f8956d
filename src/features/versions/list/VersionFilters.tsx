import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, useState, type ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { settingPaths } from '../../../policy/setting-path.ts'
import { settingLabels } from '#messages/labels.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { versionFilters } from '#messages/versions.ts'
import * as forms from '../forms.module.css'
import { isRangeReversed, type FilterName, type Filters } from './filters.ts'
import * as css from './VersionFilters.module.css'

type FilterProps = {
  label: string
  help?: string
  problem?: string | undefined
  children: (ids: Ids) => ReactNode
}
type Ids = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

function Filter({ label, help, problem, children }: FilterProps) {
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

/** A text field that filters on Enter or blur, because half a name is not worth a search. */
function PersonFilter({ value, onChange }: { value: string; onChange: (by: string) => void }) {
  const [typed, setTyped] = useState(value)
  const apply = () => {
    if (typed.trim() !== value) onChange(typed)
  }
  return (
    <Filter label={versionFilters.by} help={versionFilters.byHelp}>
      {(ids) => (
        <OutlinedInput
          fullWidth
          size="small"
          type="search"
          value={typed}
          inputProps={{ ...ids, dir: 'auto' }}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={apply}
          onKeyDown={({ key }) => {
            if (key === 'Enter') apply()
          }}
        />
      )}
    </Filter>
  )
}

type Props = {
  filters: Filters
  onChange: (name: FilterName, value: string) => void
}

/** The filters of the versions: person, change and time. */
export function VersionFilters({ filters, onChange }: Props) {
  const { by = '', setting = '' } = filters
  const [zone] = useState(viewersZone)
  return (
    <fieldset aria-label={versionFilters.group} className={css.filters}>
      <PersonFilter key={by} value={by} onChange={(value) => onChange('by', value)} />
      <Filter label={versionFilters.setting}>
        {(ids) => (
          <NativeSelect
            fullWidth
            value={setting}
            onChange={({ target }) => onChange('setting', target.value)}
            input={<OutlinedInput size="small" />}
            inputProps={ids}
          >
            <option value="">{versionFilters.any}</option>
            {settingPaths.map((path) => (
              <option key={path} value={path}>
                {settingLabels[path]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Filter>
      {(['from', 'to'] as const).map((name) => (
        <Filter
          key={name}
          label={versionFilters[name]}
          {...(name === 'from' && { help: versionFilters.zone(zone) })}
          problem={name === 'to' && isRangeReversed(filters) ? versionFilters.backwards : undefined}
        >
          {(ids) => (
            <OutlinedInput
              fullWidth
              size="small"
              type="date"
              value={filters[name] ?? ''}
              error={name === 'to' && isRangeReversed(filters)}
              inputProps={{ ...ids, max: '9999-12-31' }}
              onChange={({ target }) => onChange(name, target.value)}
            />
          )}
        </Filter>
      ))}
    </fieldset>
  )
}
