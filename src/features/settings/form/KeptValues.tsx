import { useWatch } from 'react-hook-form'
import { BreakableText } from '../../../fields/BreakableText.tsx'
import { Text } from '../../../fields/Text.tsx'
import type { Draft } from '../../../policy/draft.ts'
import { isInUse } from '../../../policy/in-use.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { keptWords } from './kept-words.ts'

/** Says which values of `settings` are kept although they are not in use. */
export function KeptValues({ settings }: { settings: readonly SettingPath[] }) {
  const words = useWatch<Draft, Draft, string>({
    compute: (draft) =>
      keptWords(
        draft,
        settings.filter((setting) => !isInUse(draft, setting)),
      ),
  })
  if (words === '') return null
  return (
    <Text variant="body2" tone="secondary">
      <BreakableText text={words} />
    </Text>
  )
}
