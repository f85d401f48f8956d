import OutlinedInput from '@mui/material/OutlinedInput'
import { useState } from 'react'
import { settingPaths } from '../../../policy/setting-path.ts'
import { settingLabels } from '#messages/labels.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { recentLabels, versionFilters } from '#messages/versions.ts'
import { FilterField, SelectFilter } from './FilterField.tsx'
import { isRangeReversed, recentPeriods, type FilterChanges, type Filters } from './filters.ts'
import { PersonFilter } from './PersonFilter.tsx'
import * as css from './VersionFilters.module.css'

type Props = {
  id: string
  filters: Filters
  onChange: (changes: FilterChanges) => void
}

/** The first and the last day of a period. */
function DayFilters({ filters, onChange }: Omit<Props, 'id'>) {
  const [zone] = useState(viewersZone)
  return (['from', 'to'] as const).map((name) => {
    const isRefused = name === 'to' && isRangeReversed(filters)
    return (
      <FilterField
        key={name}
        label={versionFilters[name]}
        {...(name === 'from' && { help: versionFilters.zone(zone) })}
        problem={isRefused ? versionFilters.backwards : undefined}
      >
        {(ids) => (
          <OutlinedInput
            fullWidth
            size="small"
            type="date"
            value={filters[name] ?? ''}
            error={isRefused}
            inputProps={{ ...ids, max: '9999-12-31' }}
            onChange={({ target }) => onChange({ last: '', [name]: target.value })}
          />
        )}
      </FilterField>
    )
  })
}

/** The filters of the versions: person, change and time. Each one applies as it is chosen. */
export function VersionFilters({ id, filters, onChange }: Props) {
  const { by = '', setting = '', last, from, to } = filters
  const [wantsDays, setWantsDays] = useState(false)
  const hasDays = last === undefined && (wantsDays || from !== undefined || to !== undefined)
  return (
    <fieldset id={id} aria-label={versionFilters.group} className={css.filters}>
      <PersonFilter value={by} onChange={(person) => onChange({ by: person })} />
      <SelectFilter
        label={versionFilters.setting}
        value={setting}
        onChange={(path) => onChange({ setting: path })}
      >
        <option value="">{versionFilters.anySetting}</option>
        {settingPaths.map((path) => (
          <option key={path} value={path}>
            {settingLabels[path]}
          </option>
        ))}
      </SelectFilter>
      <SelectFilter
        label={versionFilters.time}
        value={last ?? (hasDays ? 'days' : '')}
        onChange={(time) => {
          setWantsDays(time === 'days')
          onChange(time === 'days' ? { last: '' } : { last: time, from: '', to: '' })
        }}
      >
        <option value="">{versionFilters.anyTime}</option>
        {recentPeriods.map((period) => (
          <option key={period} value={period}>
            {recentLabels[period]}
          </option>
        ))}
        <option value="days">{versionFilters.days}</option>
      </SelectFilter>
      {hasDays && <DayFilters filters={filters} onChange={onChange} />}
    </fieldset>
  )
}
