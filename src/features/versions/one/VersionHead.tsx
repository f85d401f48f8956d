import { useState } from 'react'
import type { VersionSummary } from '../../../api/contract.ts'
import { Text } from '../../../fields/Text.tsx'
import { originWords, versionsPage } from '../../../words/en/versions.ts'
import { SavedAt } from '../SavedAt.tsx'
import css from './version.module.css'

/** Who saved a version, when, from where and why. */
export function VersionHead({ summary }: { summary: VersionSummary }) {
  const [now] = useState(() => new Date())
  const { savedBy, savedAt, origin, restores, reason } = summary
  return (
    <div className={css['head']}>
      <Text tone="secondary">
        <span>{`${savedBy.name} · `}</span>
        <SavedAt at={savedAt} now={now} />
        <span>{` · ${originWords(origin, restores)}`}</span>
      </Text>
      {reason !== undefined && (
        <Text className={css['reason']}>{versionsPage.because(reason)}</Text>
      )}
    </div>
  )
}
