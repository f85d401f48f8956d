import Typography from '@mui/material/Typography'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { settingLabels } from '../../../../words/en/labels.ts'
import { unknownWords } from '../../../../words/en/preview-screens.ts'
import { CentredScreen } from './CentredScreen.tsx'

/** In place of a screen that depends on a value that cannot be used: which one, and what stays open. */
export function UnknownScreen({ setting }: { setting: SettingPath }) {
  return (
    <CentredScreen glyph="unknown">
      <Typography variant="subtitle2" component="p">
        {settingLabels[setting]}
      </Typography>
      <Typography variant="body2" color="error" sx={{ fontStyle: 'italic' }}>
        {unknownWords(setting)}
      </Typography>
    </CentredScreen>
  )
}
