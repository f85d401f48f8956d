import Box from '@mui/material/Box'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { Settings } from '../../../policy/settings.ts'
import { settingValueWords } from '../../../words/en/differences.ts'
import { settingLabels } from '../../../words/en/labels.ts'
import { review } from '../../../words/en/review.ts'

const table = {
  inlineSize: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 'body2.fontSize',
  '& th, & td': {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: 1,
    paddingInlineEnd: 1.5,
    borderBlockEnd: '1px solid',
    borderColor: 'divider',
  },
  '& thead th': { color: 'text.secondary', fontWeight: 400 },
  '& tbody th': { fontWeight: 600 },
  '& td:last-of-type': { fontWeight: 600 },
} as const

/** Each setting that differs, as it is saved and as it would be. */
export function ChangedSettings({ saved, settings }: { saved: Settings; settings: Settings }) {
  return (
    <Box component="table" aria-label={review.settings} sx={table}>
      <thead>
        <tr>
          <th scope="col">{review.setting}</th>
          <th scope="col">{review.before}</th>
          <th scope="col">{review.after}</th>
        </tr>
      </thead>
      <tbody>
        {settingsDifferences(saved, settings).map(({ setting, before, after }) => (
          <tr key={setting}>
            <th scope="row">{settingLabels[setting]}</th>
            <td>{settingValueWords(setting, before)}</td>
            <td>{settingValueWords(setting, after)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
