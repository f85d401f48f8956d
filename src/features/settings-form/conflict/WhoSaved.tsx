import type { SettingsDocument } from '../../../api/contract.ts'
import { Text } from '../../../fields/Text.tsx'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { conflict } from '../../../words/en/conflict.ts'
import type { Base } from '../base.ts'
import css from './Comparison.module.css'

type Props = { current: SettingsDocument; started: Base }

/** Who saved what when, and that nothing is lost. */
export function WhoSaved({ current: { savedBy, version, savedAt }, started }: Props) {
  const count = version - started.document.version
  return (
    <Text tone="secondary" className={css['whoSaved']}>
      {[
        comparing.savedBy(savedBy?.name ?? conflict.nobody, version, savedAt),
        ...(count > 1 ? [comparing.savedSince(count)] : []),
        comparing.untouched,
      ].join(' ')}
    </Text>
  )
}
