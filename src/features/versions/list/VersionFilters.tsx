import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useId, useState, type ReactNode } from 'react'
import { settingPaths } from '../../../policy/setting-path.ts'
import { settingLabels } from '../../../words/en/labels.ts'
import { versionFilters } from '../../../words/en/versions.ts'
import type { FilterName, Filters } from './filters.ts'

const bar = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    md: 'minmax(0, 1.2fr) minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr)',
  },
  '& > :nth-of-type(-n + 2)': { gridColumn: { xs: '1 / -1', md: 'auto' } },
  alignItems: 'start',
  gap: 2,
  border: 0,
  margin: 0,
  padding: 0,
  minInlineSize: 0,
} as const

type FilterProps = { label: string; help?: string; children: (ids: Ids) => ReactNode }
type Ids = { id: string; 'aria-describedby'?: string }

function Filter({ label, help, children }: FilterProps) {
  const id = useId()
  const helpId = `${id}-help`
  return (
    <div>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block' }}>
        {label}
      </Typography>
      {children({ id, ...(help !== undefined && { 'aria-describedby': helpId }) })}
      {help !== undefined && (
        <Typography id={helpId} variant="body2" color="textSecondary">
          {help}
        </Typography>
      )}
    </div>
  )
}

/** Asks with Enter or on leaving the field: half a name is not worth a search. */
function PersonFilter({ value, onChange }: { value: string; onChange: (by: string) => void }) {
  const [typed, setTyped] = useState(value)
  const ask = () => {
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
          inputProps={ids}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={ask}
          onKeyDown={({ key }) => {
            if (key === 'Enter') ask()
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

/** What the versions are filtered by: who, what and when. */
export function VersionFilters({ filters, onChange }: Props) {
  const { by = '', setting = '' } = filters
  const [zone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  return (
    <Box component="fieldset" aria-label={versionFilters.group} sx={bar}>
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
        >
          {(ids) => (
            <OutlinedInput
              fullWidth
              size="small"
              type="date"
              value={filters[name] ?? ''}
              inputProps={{ ...ids, max: '9999-12-31' }}
              onChange={({ target }) => onChange(name, target.value)}
            />
          )}
        </Filter>
      ))}
    </Box>
  )
}
