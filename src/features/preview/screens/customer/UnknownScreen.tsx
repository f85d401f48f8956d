import { Text } from '../../../../fields/Text.tsx'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { settingLabels } from '../../../../words/en/labels.ts'
import { unknownWords } from '../../../../words/en/preview-screens.ts'
import { CentredScreen } from './CentredScreen.tsx'
import css from './phone.module.css'

/** In place of a screen that depends on a value that cannot be used: which one, and what stays open. */
export function UnknownScreen({ setting }: { setting: SettingPath }) {
  return (
    <CentredScreen glyph="unknown">
      <Text variant="subtitle2">{settingLabels[setting]}</Text>
      <Text variant="body2" tone="error" className={css['unknown']}>
        {unknownWords(setting)}
      </Text>
    </CentredScreen>
  )
}
