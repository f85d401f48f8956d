import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { settingPaths, settingValue, type SettingPath } from '../../../policy/setting-path.ts'
import type { Settings } from '../../../policy/settings.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import { settingValueWords } from '../../../words/en/differences.ts'
import { settingLabels } from '../../../words/en/labels.ts'
import { versionPage } from '../../../words/en/versions.ts'

/** A column of the table: whose settings, and what to call them. */
export type Column = { title: string; settings: Settings }

const table = {
  inlineSize: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: '0.875rem',
  '& th, & td': {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: 1,
    paddingInlineEnd: { xs: 1, sm: 2 },
    borderBlockEnd: '1px solid',
    borderColor: 'divider',
    overflowWrap: 'anywhere',
  },
  '& thead th:first-of-type': { inlineSize: '38%' },
  '& thead th': { color: 'text.secondary', fontWeight: 600 },
  '& tbody th': { fontWeight: 400 },
  '& tr[data-changed] td:last-of-type, & tr[data-changed] th': { fontWeight: 650 },
  '& tbody tr:last-of-type > *': { borderBlockEnd: 0 },
} as const

const mark = {
  display: 'block',
  fontSize: '0.75rem',
  fontWeight: 600,
  color: 'primary.main',
} as const

type RowProps = { setting: SettingPath; columns: readonly Column[]; isChanged: boolean }

function Row({ setting, columns, isChanged }: RowProps) {
  return (
    <tr {...(isChanged && { 'data-changed': '' })}>
      <th scope="row">
        {settingLabels[setting]}
        {isChanged && (
          <Typography component="span" sx={mark}>
            {versionPage.changed}
          </Typography>
        )}
      </th>
      {columns.map(({ title, settings }) => (
        <td key={title}>{settingValueWords(setting, settingValue(settings, setting))}</td>
      ))}
    </tr>
  )
}

/** Every setting, of one version or of two side by side; of two, what differs is marked. */
export function SettingsTable({ columns, label }: { columns: readonly Column[]; label: string }) {
  const [before, after] = columns
  const differences = before && after ? settingsDifferences(before.settings, after.settings) : []
  const changed = new Set(differences.map(({ setting }) => setting))
  return (
    <Box component="table" aria-label={label} sx={table}>
      <thead>
        <tr>
          <th scope="col">{versionPage.setting}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {settingPaths.map((setting) => (
          <Row key={setting} setting={setting} columns={columns} isChanged={changed.has(setting)} />
        ))}
      </tbody>
    </Box>
  )
}
