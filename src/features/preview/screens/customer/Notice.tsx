import { Text } from '../../../../fields/Text.tsx'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { CentredScreen } from './CentredScreen.tsx'
import { Reason } from './Reason.tsx'

/** The notice that something has ended for the customer, and the setting that decided it. */
export function Notice({ words, because }: { words: string; because: SettingPath }) {
  return (
    <CentredScreen glyph="ended">
      <Text variant="subtitle1">{words}</Text>
      <Reason because={because} />
    </CentredScreen>
  )
}
