import Typography from '@mui/material/Typography'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { CentredScreen } from './CentredScreen.tsx'
import { Reason } from './Reason.tsx'

/** The notice that something has ended for the customer, and the setting that decided it. */
export function Notice({ words, because }: { words: string; because: SettingPath }) {
  return (
    <CentredScreen glyph="ended">
      <Typography variant="subtitle1" component="p">
        {words}
      </Typography>
      <Reason because={because} />
    </CentredScreen>
  )
}
